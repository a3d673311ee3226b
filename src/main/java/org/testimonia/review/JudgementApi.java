package org.testimonia.review;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Claim;
import org.testimonia.claim.Claims;
import org.testimonia.claim.Standing;
import org.testimonia.journal.Entries;
import org.testimonia.project.Here;
import org.testimonia.project.Member;
import org.testimonia.shared.Ids;
import org.testimonia.shared.Listing;
import org.testimonia.shared.Query;
import org.testimonia.shared.Refusal;

/** What was made of a claim, for programs: see all judgements, add one. */
@Path("/api/v1/projects/{project}/claims/{number}/judgements")
@Tag(name = "Judgements")
public class JudgementApi {

    /**
     * A judgement.
     *
     * @param basis the revision whose evidence was judged
     * @param by who judged, or proposed it
     * @param proposal what it was approved as, null where one voice was enough
     * @param minority objections that an owner overrode
     * @param acknowledged signals it was made in spite of
     */
    record JudgementJson(
            UUID id,
            int claim,
            @Nullable Standing from,
            Standing standing,
            String reasonCode,
            String reason,
            Map<UUID, String> answers,
            int wording,
            long basis,
            boolean singleEditor,
            long seq,
            Instant at,
            String by,
            @Nullable UUID proposal,
            List<String> approvedBy,
            List<ProposalJson.VoteJson> minority,
            List<ProposalJson.AcknowledgedSignalJson> acknowledged) {}

    record NewJudgementJson(
            @Nullable String standing,
            @Nullable String from,
            @Nullable String reasonCode,
            @Nullable String reason,
            @Nullable Map<String, @Nullable String> answers,
            @Nullable JsonNode acknowledged) {}

    private final Claims claims;
    private final Judgements judgements;
    private final Proposals proposals;
    private final JudgeClaim judgeClaim;
    private final Entries entries;
    private final Here here;

    JudgementApi(
            Claims claims,
            Judgements judgements,
            Proposals proposals,
            JudgeClaim judgeClaim,
            Entries entries,
            Here here) {
        this.claims = claims;
        this.judgements = judgements;
        this.proposals = proposals;
        this.judgeClaim = judgeClaim;
        this.entries = entries;
        this.here = here;
    }

    @GET
    public Listing<JudgementJson> list(@RestPath int number, UriInfo uri) {
        long cursor = entries.cursor(here.project(), Query.text(uri, "asOf"));
        return Listing.all(all(number, cursor));
    }

    @POST
    @APIResponse(responseCode = "201", description = "The judgement.")
    @APIResponse(responseCode = "202", description = "The proposal that it became, where others have to approve it.")
    @APIResponse(responseCode = "422", description = "Which conditions are not met.")
    public Response judge(@RestPath int number, @Nullable NewJudgementJson asked) {
        Member by = here.member();
        if (asked == null) {
            throw Refusal.invalid("standing", "Send standing and reason.");
        }
        Outcome made = judgeClaim.judge(number, verdict(asked), by);
        if (made.proposal() != null) {
            return Response.accepted(ProposalJson.of(proposals.get(made.proposal()), List.of()))
                    .location(URI.create("/api/v1/projects/" + here.slug() + "/proposals/" + made.proposal()))
                    .build();
        }
        JudgementJson seen = all(number, Long.MAX_VALUE).stream()
                .filter(each -> each.id().equals(made.judgement()))
                .findFirst()
                .orElseThrow();
        return Response.created(URI.create("/api/v1/projects/" + here.slug() + "/claims/" + number + "/judgements"))
                .entity(seen)
                .build();
    }

    private static Verdict verdict(NewJudgementJson asked) {
        return new Verdict(
                Query.word(asked.standing(), "standing", Standing.class),
                asked.from() == null ? null : Query.word(asked.from(), "from", Standing.class),
                asked.reasonCode() == null ? null : Query.word(asked.reasonCode(), "reasonCode", ReasonCode.class),
                asked.reason(),
                asked.answers() == null ? Map.of() : answers(asked.answers()),
                AcknowledgedJson.read(asked.acknowledged(), asked.reason()));
    }

    private static Map<UUID, String> answers(Map<String, @Nullable String> asked) {
        Map<UUID, String> answers = new LinkedHashMap<>();
        asked.forEach((id, answer) -> {
            if (!id.matches("[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}")) {
                throw Refusal.invalid("answers." + id, "Name the evidence that is answered by its id.");
            }
            answers.put(Ids.parse(id, "evidence"), answer == null ? "" : answer);
        });
        return answers;
    }

    private List<JudgementJson> all(int number, long cursor) {
        Claim claim = claims.get(number, here.reader());
        claim.mustExistAt(cursor);
        return judgements.of(claim.id, cursor).stream()
                .map(seen -> json(number, seen))
                .toList();
    }

    private static JudgementJson json(int claim, JudgementSeen seen) {
        return new JudgementJson(
                seen.id(),
                claim,
                seen.from(),
                seen.standing(),
                seen.reasonCode(),
                seen.reason(),
                seen.answers(),
                seen.wording(),
                seen.basis(),
                seen.singleEditor(),
                seen.seq(),
                seen.at(),
                seen.by(),
                seen.proposal(),
                seen.approvals().stream().map(VoteSeen::by).toList(),
                seen.minority().stream().map(ProposalJson::of).toList(),
                ProposalJson.acknowledged(seen.acknowledged()));
    }
}
