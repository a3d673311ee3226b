package org.testimonia.rdf;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.testimonia.journal.Entries;
import org.testimonia.project.Here;
import org.testimonia.review.AssessedClaim;
import org.testimonia.review.AssessedClaims;
import org.testimonia.review.ClaimFilter;
import org.testimonia.shared.Accepted;
import org.testimonia.shared.Paging;
import org.testimonia.shared.Query;

/** All claims of a project as RDF. */
@Path("/api/v1/projects/{project}/provenance")
@Tag(name = "Provenance")
public class ProjectRdfApi {

    private final AssessedClaims claims;
    private final WriteRdf writeRdf;
    private final Entries entries;
    private final Here here;

    ProjectRdfApi(AssessedClaims claims, WriteRdf writeRdf, Entries entries, Here here) {
        this.claims = claims;
        this.writeRdf = writeRdf;
        this.entries = entries;
        this.here = here;
    }

    @GET
    @Produces({
        RdfForm.OF_TRIG + Accepted.IF_ASKED,
        RdfForm.OF_TURTLE + Accepted.IF_ASKED,
        RdfForm.OF_JSON_LD + Accepted.IF_ASKED
    })
    @Operation(summary = "All claims with their evidence and judgements, now or as of a revision or date")
    public Response provenance(UriInfo uri, HttpHeaders headers) {
        long cursor = entries.cursor(here.project(), Query.text(uri, "asOf"));
        return writeRdf.answer(all(cursor, uri), cursor, headers);
    }

    private List<AssessedClaim> all(long cursor, UriInfo uri) {
        List<AssessedClaim> all = new ArrayList<>();
        List<AssessedClaim> page;
        do {
            @Nullable
            String after = all.isEmpty()
                    ? null
                    : String.valueOf(all.get(all.size() - 1).number());
            page = claims.list(ClaimFilter.ALL, cursor, new Paging(Paging.MOST, after, uri));
            all.addAll(page.subList(0, Math.min(page.size(), Paging.MOST)));
        } while (page.size() > Paging.MOST);
        return all;
    }
}
