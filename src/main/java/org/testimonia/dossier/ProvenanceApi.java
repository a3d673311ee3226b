package org.testimonia.dossier;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.testimonia.evidence.Stance;
import org.testimonia.evidence.independence.DependenceGraphs;
import org.testimonia.evidence.independence.Independence;
import org.testimonia.evidence.provenance.NodeNames;
import org.testimonia.journal.Entries;
import org.testimonia.project.Here;
import org.testimonia.review.AssessedClaims;
import org.testimonia.shared.Query;

/** Where the evidence of a claim comes from and how many voices speak in it, for programs. */
@Path("/api/v1/projects/{project}/claims/{number}")
@Tag(name = "Provenance")
public class ProvenanceApi {

    private final AssessedClaims claims;
    private final DependenceGraphs graphs;
    private final NodeNames names;
    private final DrawProvenance drawProvenance;
    private final Entries entries;
    private final Here here;

    ProvenanceApi(
            AssessedClaims claims,
            DependenceGraphs graphs,
            NodeNames names,
            DrawProvenance drawProvenance,
            Entries entries,
            Here here) {
        this.claims = claims;
        this.graphs = graphs;
        this.names = names;
        this.drawProvenance = drawProvenance;
        this.entries = entries;
        this.here = here;
    }

    @GET
    @Path("independence")
    @Operation(
            summary = "How many voices speak in the admitted evidence of one stance, now or as of a revision or date")
    public IndependenceJson independence(@RestPath int number, UriInfo uri) {
        Stance asked = Query.word(uri, "stance", Stance.class);
        Stance stance = asked == null ? Stance.SUPPORTS : asked;
        long cursor = cursor(uri);
        var claim = claims.get(number, cursor);
        Independence independence = graphs.at(cursor).independence(claim.id(), stance);
        return IndependenceJson.of(number, stance, independence, names, revision(cursor));
    }

    @GET
    @Path("provenance")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "What the evidence rests on, from the claim to those who knew, now or as of a revision or date")
    public ProvenanceJson provenance(@RestPath int number, UriInfo uri) {
        long cursor = cursor(uri);
        var claim = claims.get(number, cursor);
        var drawn = drawProvenance.draw(graphs.at(cursor).provenance(claim.id()), claim.id(), cursor);
        return ProvenanceJson.of(number, drawn, revision(cursor));
    }

    /** The links in it are those of the page. */
    @GET
    @Path("provenance")
    @Produces("image/svg+xml;qs=0.4")
    @Operation(summary = "The same drawn, at most sixty dots")
    public String picture(@RestPath int number, UriInfo uri) {
        long cursor = cursor(uri);
        var claim = claims.get(number, cursor);
        var drawn = drawProvenance.draw(graphs.at(cursor).provenance(claim.id()), claim.id(), cursor);
        return ProvenancePicture.alone(
                LayOut.of(drawn),
                "Where the evidence of claim " + number + " comes from",
                node -> WhereFrom.address(here.slug(), node));
    }

    private long cursor(UriInfo uri) {
        return entries.cursor(here.project(), Query.text(uri, "asOf"));
    }

    private long revision(long cursor) {
        return cursor == Long.MAX_VALUE ? entries.revision(here.project()) : cursor;
    }
}
