package org.testimonia.review;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Standing;

/**
 * A judgement as it is shown.
 *
 * @param proposal what it was approved as; null where one voice was enough
 * @param votes on that proposal, each person's newest
 * @param acknowledged signals it was made in spite of
 * @param answers what was said to each disputing piece of evidence, by its id
 */
public record JudgementSeen(
        UUID id,
        @Nullable Standing from,
        Standing standing,
        String reasonCode,
        String reason,
        int wording,
        long basis,
        boolean singleEditor,
        long seq,
        Instant at,
        String by,
        UUID byId,
        Map<UUID, String> answers,
        @Nullable UUID proposal,
        List<VoteSeen> votes,
        List<Acknowledged> acknowledged) {

    public List<VoteSeen> approvals() {
        return votes.stream()
                .filter(vote -> vote.choice() == Ballot.Choice.APPROVE)
                .toList();
    }

    /** Objections that an owner overrode; every edition prints them. */
    public List<VoteSeen> minority() {
        return votes.stream().filter(VoteSeen::isMinority).toList();
    }
}
