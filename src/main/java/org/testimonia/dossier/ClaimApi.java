package org.testimonia.dossier;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Claim;
import org.testimonia.claim.ClaimRelations;
import org.testimonia.claim.NewClaim;
import org.testimonia.claim.StateClaim;
import org.testimonia.journal.Entries;
import org.testimonia.project.Here;
import org.testimonia.project.Member;
import org.testimonia.project.Right;
import org.testimonia.review.AnswerQuestion;
import org.testimonia.review.AssessedClaim;
import org.testimonia.review.AssessedClaims;
import org.testimonia.review.Histories;
import org.testimonia.review.HistoryEntry;
import org.testimonia.review.RewordClaim;
import org.testimonia.shared.Etag;
import org.testimonia.shared.Ids;
import org.testimonia.shared.Listing;
import org.testimonia.shared.Paging;
import org.testimonia.shared.Query;
import org.testimonia.shared.Refusal;
import org.testimonia.text.PassageSeen;
import org.testimonia.text.Passages;
import org.testimonia.text.TargetJson;

/** Claims with what was made of them, for programs. */
@Path("/api/v1/projects/{project}/claims")
@Tag(name = "Claims")
public class ClaimApi {

    record NewClaimJson(
            @Nullable String statement,
            @Nullable String kind,
            @Nullable String language,
            @Nullable String scope,
            @Nullable String event,

            @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) @Nullable
            List<TargetJson> passages,

            boolean draft,
            @Nullable String question) {

        NewClaim claim() {
            return new NewClaim(
                    statement, kind, language, scope, event, passages == null ? List.of() : passages, draft);
        }
    }

    record RewordingJson(
            @Nullable String statement,
            @Nullable Boolean substantive,
            @Nullable String reason,
            @Nullable String language,
            @Nullable String scope,
            @Nullable String event) {}

    record HistoryJson(
            long seq,
            Instant at,
            String by,
            String what,
            @Nullable String from,
            @Nullable String to,
            @Nullable String reason,
            @Nullable UUID id,
            @Nullable UUID evidence) {}

    private final AssessedClaims claims;
    private final ClaimRelations relations;
    private final Passages passages;
    private final Histories histories;
    private final StateClaim stateClaim;
    private final AnswerQuestion answerQuestion;
    private final RewordClaim rewordClaim;
    private final Entries entries;
    private final Here here;

    ClaimApi(
            AssessedClaims claims,
            ClaimRelations relations,
            Passages passages,
            Histories histories,
            StateClaim stateClaim,
            AnswerQuestion answerQuestion,
            RewordClaim rewordClaim,
            Entries entries,
            Here here) {
        this.claims = claims;
        this.relations = relations;
        this.passages = passages;
        this.histories = histories;
        this.stateClaim = stateClaim;
        this.answerQuestion = answerQuestion;
        this.rewordClaim = rewordClaim;
        this.entries = entries;
        this.here = here;
    }

    @GET
    @Operation(
            summary =
                    "Claims by number, filtered by standing, q, source, agent and signal, now or as of a revision or date")
    public Listing<ClaimJson> list(UriInfo uri) {
        Paging paging = Paging.byNumber(uri);
        long cursor = cursor(uri);
        long revision = revision(cursor);
        Listing<AssessedClaim> found = Listing.of(
                claims.list(ClaimQuery.of(uri), cursor, paging), paging, claim -> Integer.toString(claim.number()));
        Map<UUID, List<PassageSeen>> where = passages.of(
                "claim", found.items().stream().map(AssessedClaim::id).toList());
        Map<UUID, List<Integer>> successors = relations.successors(
                found.items().stream().map(AssessedClaim::id).toList(), cursor);
        return found.map(claim -> ClaimJson.of(
                claim,
                where.getOrDefault(claim.id(), List.of()),
                successors.getOrDefault(claim.id(), List.of()),
                revision));
    }

    @POST
    @APIResponse(responseCode = "201", description = "The claim, not yet assessed; or a draft.")
    public Response state(@Nullable NewClaimJson asked) {
        if (asked == null) {
            throw Refusal.invalid("statement", "Send a statement.");
        }
        Member by = here.memberWho(Right.STATE_CLAIMS);
        String question = asked.question();
        Claim stated = question == null
                ? stateClaim.state(asked.claim(), by)
                : answerQuestion.state(asked.claim(), question(question), by);
        return answer(
                Response.created(URI.create("/api/v1/projects/" + here.slug() + "/claims/" + stated.number)),
                stated.number);
    }

    @GET
    @Path("{number}")
    public Response get(@RestPath int number, UriInfo uri) {
        long cursor = cursor(uri);
        return cursor == Long.MAX_VALUE
                ? answer(Response.ok(), number)
                : Response.ok(seen(claims.get(number, cursor), cursor)).build();
    }

    @PATCH
    @Path("{number}")
    @Operation(
            summary = "Words a claim anew; a substantive rewording of a judged claim makes it not yet assessed again")
    public Response reword(
            @RestPath int number, @RestHeader("If-Match") @Nullable String ifMatch, @Nullable RewordingJson asked) {
        if (asked == null) {
            throw Refusal.invalid("statement", "Send statement, substantive and reason.");
        }
        var rewording = new RewordClaim.Rewording(
                asked.statement(), asked.substantive(), asked.reason(), asked.language(), asked.scope(), asked.event());
        rewordClaim.reword(number, rewording, ifMatch, here.member());
        return answer(Response.ok(), number);
    }

    @GET
    @Path("{number}/history")
    @Operation(summary = "Every judgement, wording and change of evidence, oldest first")
    public Listing<HistoryJson> history(@RestPath int number, UriInfo uri) {
        long cursor = cursor(uri);
        AssessedClaim claim = claims.get(number, cursor);
        return Listing.all(
                histories.of(claim.id(), cursor).stream().map(ClaimApi::json).toList());
    }

    private static UUID question(String id) {
        try {
            return Ids.parse(id, "question");
        } catch (Refusal refusal) {
            throw Refusal.invalid("question", "Name the question that the claim answers by its id.");
        }
    }

    private Response answer(Response.ResponseBuilder answer, int number) {
        AssessedClaim claim = claims.get(number, Long.MAX_VALUE);
        return answer.header("ETag", Etag.of(claim.version()))
                .entity(seen(claim, Long.MAX_VALUE))
                .build();
    }

    private ClaimJson seen(AssessedClaim claim, long cursor) {
        List<PassageSeen> where = passages.of("claim", List.of(claim.id())).getOrDefault(claim.id(), List.of());
        List<Integer> successors =
                relations.successors(List.of(claim.id()), cursor).getOrDefault(claim.id(), List.of());
        return ClaimJson.of(claim, where, successors, revision(cursor));
    }

    private long cursor(UriInfo uri) {
        return entries.cursor(here.project(), Query.text(uri, "asOf"));
    }

    private long revision(long cursor) {
        return cursor == Long.MAX_VALUE ? entries.revision(here.project()) : cursor;
    }

    private static HistoryJson json(HistoryEntry entry) {
        return new HistoryJson(
                entry.seq(),
                entry.at(),
                entry.by(),
                entry.what(),
                entry.from(),
                entry.to(),
                entry.reason(),
                entry.id(),
                entry.evidence());
    }
}
