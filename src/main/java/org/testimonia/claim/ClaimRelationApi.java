package org.testimonia.claim;

import jakarta.ws.rs.DELETE;
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
import org.testimonia.project.Member;
import org.testimonia.project.Right;
import org.testimonia.shared.Ids;
import org.testimonia.shared.Listing;
import org.testimonia.shared.Paging;
import org.testimonia.shared.Query;
import org.testimonia.shared.Refusal;

/** How claims stand to one another, for programs. */
@Path("/api/v1/projects/{project}/claim-relations")
@Tag(name = "Claims")
public class ClaimRelationApi {

    record RetirementJson(String reason, String by, Instant at) {}

    /**
     * A relation as programs read it.
     *
     * @param from the number of a claim, as is {@code to}
     * @param relation {@code contradicts, alternativeTo, entails, refines, supersedes, merged_into} or {@code split_into}
     */
    public record RelationJson(
            UUID id,
            int from,
            String relation,
            int to,
            @Nullable String reason,
            String by,
            Instant createdAt,
            long seq,
            @Nullable RetirementJson retired) {

        static RelationJson of(RelationSeen seen) {
            var retirement = seen.retirement();
            return new RelationJson(
                    seen.id(),
                    seen.from().number(),
                    seen.relation().code,
                    seen.to().number(),
                    seen.reason(),
                    seen.by(),
                    seen.at(),
                    seen.seq(),
                    retirement == null
                            ? null
                            : new RetirementJson(retirement.reason(), retirement.by(), retirement.at()));
        }
    }

    record ReasonJson(@Nullable String reason) {}

    private final ClaimRelations relations;
    private final RelateClaims relateClaims;
    private final Claims claims;
    private final Entries entries;
    private final Here here;

    ClaimRelationApi(ClaimRelations relations, RelateClaims relateClaims, Claims claims, Entries entries, Here here) {
        this.relations = relations;
        this.relateClaims = relateClaims;
        this.claims = claims;
        this.entries = entries;
        this.here = here;
    }

    @GET
    @Operation(summary = "Live relations between claims, now or as of a revision or date; claim narrows them")
    public Listing<RelationJson> list(UriInfo uri) {
        Paging paging = Paging.of(uri);
        Integer claim = Query.number(uri, "claim");
        UUID about = claim == null ? null : claims.get(claim, here.reader()).id;
        long cursor = entries.cursor(here.project(), Query.text(uri, "asOf"));
        return Listing.of(
                        relations.list(cursor, about, after(paging), paging.limit() + 1),
                        paging,
                        (RelationSeen seen) -> seen.id().toString())
                .map(RelationJson::of);
    }

    private static @Nullable UUID after(Paging paging) {
        String after = paging.after();
        if (after != null && !after.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            throw Paging.unknownAfter();
        }
        return after == null ? null : UUID.fromString(after);
    }

    @POST
    @APIResponse(responseCode = "201", description = "The relation.")
    public Response record(RelateClaims.@Nullable NewRelation asked) {
        Member by = here.memberWho(Right.RELATE_CLAIMS);
        if (asked == null) {
            throw Refusal.invalid("from", "Send from, relation and to.");
        }
        UUID id = relateClaims.relate(asked, by);
        return Response.created(URI.create("/api/v1/projects/" + here.slug() + "/claim-relations/" + id))
                .entity(seen(id))
                .build();
    }

    @GET
    @Path("{id}")
    public RelationJson get(@RestPath String id) {
        return seen(parse(id));
    }

    @DELETE
    @Path("{id}")
    @APIResponse(responseCode = "204", description = "Taken back; the history keeps it.")
    public void takeBack(@RestPath String id, @Nullable ReasonJson asked) {
        Member by = here.memberWho(Right.RELATE_CLAIMS);
        relateClaims.takeBack(parse(id), asked == null ? null : asked.reason(), by);
    }

    private RelationJson seen(UUID id) {
        return relations.one(id).map(RelationJson::of).orElseThrow(() -> Refusal.missing("relation at this address"));
    }

    private static UUID parse(String id) {
        return Ids.parse(id, "relation at this address");
    }
}
