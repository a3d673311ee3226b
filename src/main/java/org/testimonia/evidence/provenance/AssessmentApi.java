package org.testimonia.evidence.provenance;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.testimonia.journal.Entries;
import org.testimonia.project.Here;
import org.testimonia.project.Right;
import org.testimonia.shared.Ids;
import org.testimonia.shared.Listing;
import org.testimonia.shared.Paging;
import org.testimonia.shared.Query;
import org.testimonia.shared.Refusal;
import org.testimonia.source.Sources;
import org.testimonia.text.PassageSeen.TargetSeenJson;

/** Source criticism, for programs. */
@Path("/api/v1/projects/{project}/assessments")
@Tag(name = "Provenance")
public class AssessmentApi {

    /** What was assessed: one of the first four, and how it is called. */
    record AboutJson(
            @Nullable TargetSeenJson passage,
            @Nullable String source,
            @Nullable UUID agent,
            @Nullable UUID evidence,
            String label) {

        static AboutJson of(NodeSeen seen) {
            return new AboutJson(
                    seen.passage() == null ? null : seen.passage().json(),
                    seen.isSource() ? seen.name() : null,
                    seen.isAgent() ? seen.id() : null,
                    seen.isEvidence() ? seen.id() : null,
                    seen.label());
        }
    }

    record AssessmentJson(
            UUID id,
            AboutJson target,
            String criterion,
            String grade,
            @Nullable String rationale,
            String by,
            Instant createdAt,
            long seq) {

        static AssessmentJson of(AssessmentSeen seen) {
            return new AssessmentJson(
                    seen.id(),
                    AboutJson.of(seen.about()),
                    seen.criterion().code(),
                    seen.grade(),
                    seen.rationale(),
                    seen.by(),
                    seen.at(),
                    seen.seq());
        }
    }

    private final Assessments assessments;
    private final Assess assess;
    private final Sources sources;
    private final Entries entries;
    private final Here here;

    AssessmentApi(Assessments assessments, Assess assess, Sources sources, Entries entries, Here here) {
        this.assessments = assessments;
        this.assess = assess;
        this.sources = sources;
        this.entries = entries;
        this.here = here;
    }

    @GET
    @Operation(summary = "Assessments, now or as of a revision or date; source, agent and evidence narrow them")
    public Listing<AssessmentJson> list(UriInfo uri) {
        Paging paging = Paging.of(uri);
        String source = Query.text(uri, "source");
        var filter = new Assessments.Filter(
                source == null ? null : sources.get(source).id, id(uri, "agent"), id(uri, "evidence"));
        long cursor = entries.cursor(here.project(), Query.text(uri, "asOf"));
        return Listing.of(
                        assessments.list(cursor, filter, After.id(paging), paging.limit() + 1),
                        paging,
                        (AssessmentSeen seen) -> seen.id().toString())
                .map(AssessmentJson::of);
    }

    private static @Nullable UUID id(UriInfo uri, String name) {
        String id = Query.text(uri, name);
        return id == null ? null : Ids.parse(id, name + " " + id);
    }

    @POST
    @APIResponse(
            responseCode = "201",
            description = "The assessment. It stays; a later one of the same person holds instead.")
    public Response make(Assess.@Nullable NewAssessment asked) {
        var by = here.memberWho(Right.ASSESS);
        if (asked == null) {
            throw Refusal.invalid("target", "Send target, criterion, grade and rationale.");
        }
        UUID id = assess.assess(asked, by);
        return Response.created(URI.create("/api/v1/projects/" + here.slug() + "/assessments/" + id))
                .entity(seen(id))
                .build();
    }

    @GET
    @Path("{id}")
    public AssessmentJson get(@RestPath String id) {
        return seen(Ids.parse(id, "assessment at this address"));
    }

    private AssessmentJson seen(UUID id) {
        return assessments
                .one(id)
                .map(AssessmentJson::of)
                .orElseThrow(() -> Refusal.missing("assessment at this address"));
    }
}
