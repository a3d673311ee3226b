package org.testimonia.review;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Standing;

/**
 * A claim with what was made of it and how much speaks for and against it, at some revision.
 *
 * @param wording the number of the wording shown
 * @param version for {@code ETag}; that of now, whatever revision is shown
 * @param judgement the newest one, without its answers
 */
public record AssessedClaim(
        UUID id,
        int number,
        String statement,
        @Nullable String kind,
        @Nullable String language,
        @Nullable String scope,
        @Nullable String event,
        Standing standing,
        int wording,
        Tally evidence,
        String author,
        UUID authorId,
        Instant createdAt,
        int version,
        JudgementSeen judgement) {

    /**
     * Live evidence that was not declined, by stance.
     *
     * @param waiting how many of them, of any stance, no reviewer decided on
     */
    public record Tally(int supports, int disputes, int qualifies, int mentions, int waiting) {}

    /** Nothing about it can be changed; its page is a memorial. */
    public boolean isAtRest() {
        return standing == Standing.WITHDRAWN || standing == Standing.SUPERSEDED;
    }

    /** Nobody judged it yet: it was only put. */
    public boolean isUnjudged() {
        return judgement.from() == null;
    }
}
