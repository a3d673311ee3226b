package org.testimonia.claim;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How one claim stands to another, with both as they stand.
 *
 * @param retirement null while it holds
 */
public record RelationSeen(
        UUID id,
        End from,
        Relation relation,
        End to,
        @Nullable String reason,
        String by,
        UUID byId,
        Instant at,
        long seq,
        @Nullable RetirementSeen retirement) {

    /** One of the two claims. */
    public record End(UUID id, int number, String statement, Standing standing) {}

    /** Why it was taken back. */
    public record RetirementSeen(String reason, String by, Instant at) {}

    /** The other claim, seen from one of the two. */
    public End other(int claim) {
        return from.number() == claim ? to : from;
    }

    /** What stands between a claim and the other: {@code is refined by}. */
    public String words(int claim) {
        return from.number() == claim ? relation.words : relation.backwards;
    }

    /** Whether a person recorded it, so that a person may take it back. */
    public boolean isOfPeople() {
        return !relation.isOfLifecycle();
    }

    /** The name of the form that takes it back. */
    public String form() {
        return "unrelate-" + id;
    }
}
