package org.testimonia.review;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A vote on a proposal, as it is shown.
 *
 * @param seen the revision on whose evidence it was given
 * @param current whether it is its voter's newest
 * @param stale whether the evidence changed since, so that it counts no more
 * @param interested whether the claim's only admitted support is of the voter's own making (I18)
 */
public record VoteSeen(
        UUID id,
        UUID proposal,
        Ballot.Choice choice,
        @Nullable String reason,
        long seen,
        boolean current,
        boolean stale,
        boolean interested,
        String by,
        UUID byId,
        Instant at,
        @Nullable OverrideSeen overridden) {

    /** Why an owner let the proposal go on in spite of an objection. */
    public record OverrideSeen(String reason, String by, UUID byId, Instant at) {}

    /** An objection that stands in the way. */
    public boolean isStanding() {
        return current && choice == Ballot.Choice.OBJECT && overridden == null;
    }

    /** An objection that was overridden: the opinion of a minority. */
    public boolean isMinority() {
        return current && choice == Ballot.Choice.OBJECT && overridden != null;
    }

    public boolean isApproval() {
        return current && choice == Ballot.Choice.APPROVE && !stale;
    }

    /** Completes the voter's name: {@code approves}. */
    public String words() {
        return switch (choice) {
            case APPROVE -> "approves";
            case OBJECT -> "objects";
            case ABSTAIN -> "abstains";
        };
    }
}
