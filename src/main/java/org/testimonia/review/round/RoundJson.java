package org.testimonia.review.round;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Standing;

/**
 * A blind round as programs read it.
 *
 * @param claim its number, where the round is about a claim
 * @param question its id, where the round is about a question
 * @param state whether it takes verdicts still: open, or revealed
 * @param claims what verdicts are given on, with how many hold what of it once it is revealed
 * @param given how many people have given a verdict
 * @param verdicts before the reveal one's own only
 * @param agreement Krippendorff's alpha, ordinal, over the claims of this round; null before the reveal and where it is not defined
 */
record RoundJson(
        UUID id,
        @Nullable Integer claim,
        @Nullable UUID question,
        String state,
        String by,
        Instant at,
        @Nullable String revealedBy,
        @Nullable Instant revealedAt,
        List<ClaimJson> claims,
        int given,
        List<VerdictJson> verdicts,
        @Nullable Double agreement) {

    /**
     * A claim that verdicts are given on.
     *
     * @param spread how many hold each standing, of the verdicts one may see
     */
    record ClaimJson(int claim, String statement, Standing standing, Map<Standing, Long> spread) {}

    record VerdictJson(UUID id, int claim, Standing standing, int confidence, String reason, String by, Instant at) {}

    static RoundJson of(RoundSeen seen) {
        return new RoundJson(
                seen.id(),
                seen.claim(),
                seen.question(),
                seen.isRevealed() ? "revealed" : "open",
                seen.by(),
                seen.at(),
                seen.revealedBy(),
                seen.revealedAt(),
                seen.claims().stream()
                        .map(claim -> new ClaimJson(
                                claim.number(),
                                claim.statement(),
                                claim.standing(),
                                new LinkedHashMap<>(seen.spread(claim.number()))))
                        .toList(),
                seen.given(),
                seen.verdicts().stream()
                        .map(verdict -> new VerdictJson(
                                verdict.id(),
                                verdict.claim(),
                                verdict.standing(),
                                verdict.confidence(),
                                verdict.reason(),
                                verdict.by(),
                                verdict.at()))
                        .toList(),
                seen.alpha().orElse(null));
    }
}
