package org.testimonia.review;

import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Standing;

/**
 * How many in a project may judge, as far as it matters for whether one voice is enough.
 *
 * @param reviewers reviewers, editors and owners
 * @param established approvals by others that this standing takes
 * @param rejected approvals by others that that standing takes
 */
public record Voice(int reviewers, int established, int rejected) {

    /** Nobody else could judge; every edition says so. */
    public boolean isAlone() {
        return reviewers <= 1;
    }

    /** What takes more voices than one becomes a proposal first. */
    public boolean mustPropose(Standing standing) {
        return isWeighty(standing) && !isAlone();
    }

    /** What the one who judges is told about the voices; null where one is enough. */
    public @Nullable String sentence(Standing standing) {
        if (!isWeighty(standing)) {
            return null;
        }
        if (isAlone()) {
            return "Nobody else in the project may judge; every edition will say “by a single editor”.";
        }
        int needed = standing == Standing.ESTABLISHED ? established : rejected;
        return "This becomes a proposal. The claim is " + standing.word + " when "
                + (needed == 1 ? "another reviewer approves it" : needed + " other reviewers approve it")
                + " and nobody objects; after 30 days it lapses.";
    }

    static boolean isWeighty(Standing standing) {
        return standing == Standing.ESTABLISHED || standing == Standing.REJECTED;
    }
}
