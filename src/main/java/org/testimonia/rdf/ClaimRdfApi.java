package org.testimonia.rdf;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.testimonia.journal.Entries;
import org.testimonia.project.Here;
import org.testimonia.review.AssessedClaims;
import org.testimonia.shared.Accepted;
import org.testimonia.shared.Query;

/** A claim as RDF, at the address where it is JSON for those who ask for that. */
@Path("/api/v1/projects/{project}/claims/{number}")
@Tag(name = "Provenance")
public class ClaimRdfApi {

    private final AssessedClaims claims;
    private final WriteRdf writeRdf;
    private final Entries entries;
    private final Here here;

    ClaimRdfApi(AssessedClaims claims, WriteRdf writeRdf, Entries entries, Here here) {
        this.claims = claims;
        this.writeRdf = writeRdf;
        this.entries = entries;
        this.here = here;
    }

    @GET
    @Path("provenance")
    @Produces({
        RdfForm.OF_TRIG + Accepted.IF_ASKED,
        RdfForm.OF_TURTLE + Accepted.IF_ASKED,
        RdfForm.OF_JSON_LD + Accepted.IF_ASKED
    })
    @Operation(
            summary = "A claim with its evidence and judgements as nanopublications, now or as of a revision or date")
    public Response provenance(@RestPath int number, UriInfo uri, HttpHeaders headers) {
        long cursor = entries.cursor(here.project(), Query.text(uri, "asOf"));
        return writeRdf.answer(List.of(claims.get(number, cursor)), cursor, headers);
    }
}
