package org.testimonia.dossier;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Standing;
import org.testimonia.review.AssessedClaim;
import org.testimonia.review.JudgementSeen;
import org.testimonia.text.PassageSeen;
import org.testimonia.text.PassageSeen.TargetSeenJson;

/**
 * A claim as programs read it.
 *
 * @param wording the number of the wording shown
 * @param evidence how many live pieces of each stance, without those declined
 * @param waiting how many of them wait for a reviewer
 * @param targets where it is made
 * @param supersededBy the numbers of the claims that go on for it
 * @param revision the project's revision that is shown
 */
record ClaimJson(
        int number,
        UUID id,
        String statement,
        @Nullable String kind,
        @Nullable String language,
        @Nullable String scope,
        @Nullable String event,
        Standing standing,
        int wording,
        TallyJson evidence,
        int waiting,
        List<TargetSeenJson> targets,
        String author,
        Instant createdAt,
        NewestJson judgement,
        List<Integer> supersededBy,
        long revision) {

    record TallyJson(int supports, int disputes, int qualifies, int mentions) {}

    /** The newest judgement. */
    record NewestJson(
            @Nullable Standing from,
            Standing standing,
            String reasonCode,
            String reason,
            boolean singleEditor,
            String by,
            Instant at,
            long seq) {}

    static ClaimJson of(AssessedClaim claim, List<PassageSeen> passages, List<Integer> supersededBy, long revision) {
        AssessedClaim.Tally tally = claim.evidence();
        JudgementSeen judged = claim.judgement();
        return new ClaimJson(
                claim.number(),
                claim.id(),
                claim.statement(),
                claim.kind(),
                claim.language(),
                claim.scope(),
                claim.event(),
                claim.standing(),
                claim.wording(),
                new TallyJson(tally.supports(), tally.disputes(), tally.qualifies(), tally.mentions()),
                tally.waiting(),
                passages.stream().map(PassageSeen::json).toList(),
                claim.author(),
                claim.createdAt(),
                new NewestJson(
                        judged.from(),
                        judged.standing(),
                        judged.reasonCode(),
                        judged.reason(),
                        judged.singleEditor(),
                        judged.by(),
                        judged.at(),
                        judged.seq()),
                supersededBy,
                revision);
    }
}
