package org.testimonia.review;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Standing;

/**
 * A proposal as programs read it.
 *
 * @param claim its number
 * @param act what else happens when it is approved: a merging, splitting or undoing
 * @param basis the revision whose evidence a vote must have seen to count
 * @param needs approvals by people other than the proposer
 * @param approvals how many count
 * @param state {@code open, decided, withdrawn, lapsed, overtaken}
 * @param unmet conditions that stand in the way although the votes would do; in the answer to a vote
 */
record ProposalJson(
        UUID id,
        int claim,
        Standing from,
        Standing standing,
        String reasonCode,
        String reason,
        Map<UUID, String> answers,
        List<AcknowledgedSignalJson> acknowledged,
        @Nullable ActJson act,
        int wording,
        long basis,
        int needs,
        int approvals,
        String state,
        String by,
        Instant at,
        Instant lapsesAt,
        @Nullable UUID judgement,
        List<VoteJson> votes,
        List<UnmetJson> unmet) {

    /** A vote; {@code current} is false where its voter gave another one later. */
    record VoteJson(
            UUID id,
            String vote,
            @Nullable String reason,
            long seen,
            boolean current,
            boolean stale,
            boolean interested,
            String by,
            Instant at,
            @Nullable OverrideJson overridden) {}

    /** That a signal was seen, and why the claim stands all the same. */
    record AcknowledgedSignalJson(String code, String reason) {}

    static List<AcknowledgedSignalJson> acknowledged(List<Acknowledged> signals) {
        return signals.stream()
                .map(signal -> new AcknowledgedSignalJson(signal.code().code(), signal.reason()))
                .toList();
    }

    /**
     * What was asked for.
     *
     * @param act {@code merge, split} or {@code undo}
     * @param into the number of the claim that goes on for both, of a merging
     * @param parts of a splitting
     */
    record ActJson(String act, @Nullable Integer into, List<PartJson> parts, String reason) {}

    record PartJson(String statement, List<String> evidence) {}

    private static @Nullable ActJson act(@Nullable ClaimAct act, String reason) {
        if (act == null) {
            return null;
        }
        if (act instanceof ClaimAct.Merge merge) {
            return new ActJson("merge", merge.into(), List.of(), reason);
        }
        return act instanceof ClaimAct.Split split
                ? new ActJson("split", null, parts(split), reason)
                : new ActJson("undo", null, List.of(), reason);
    }

    private static List<PartJson> parts(ClaimAct.Split split) {
        return split.parts().stream()
                .map(part -> new PartJson(
                        part.statement() == null ? "" : part.statement(),
                        part.evidence() == null ? List.of() : part.evidence()))
                .toList();
    }

    record OverrideJson(String reason, String by, Instant at) {}

    record UnmetJson(String code, String message) {}

    static ProposalJson of(ProposalSeen seen, List<Condition> unmet) {
        return new ProposalJson(
                seen.id(),
                seen.claimNumber(),
                seen.from(),
                seen.standing(),
                seen.code().code(),
                seen.reason(),
                seen.answers(),
                acknowledged(seen.acknowledged()),
                act(seen.act(), seen.reason()),
                seen.wording(),
                seen.basisOfVotes(),
                seen.needs(),
                seen.ballot().approvals(),
                seen.state(),
                seen.by(),
                seen.at(),
                seen.lapses(),
                seen.judgement(),
                seen.votes().stream().map(ProposalJson::of).toList(),
                unmet.stream()
                        .map(condition -> new UnmetJson(condition.code(), condition.cure()))
                        .toList());
    }

    static VoteJson of(VoteSeen vote) {
        VoteSeen.OverrideSeen overridden = vote.overridden();
        return new VoteJson(
                vote.id(),
                vote.choice().code(),
                vote.reason(),
                vote.seen(),
                vote.current(),
                vote.stale(),
                vote.interested(),
                vote.by(),
                vote.at(),
                overridden == null ? null : new OverrideJson(overridden.reason(), overridden.by(), overridden.at()));
    }
}
