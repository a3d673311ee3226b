package org.testimonia.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an editor makes of a claim as a whole: another one's, several, or itself again. */
public sealed interface ClaimAct {

    @Nullable
    String reason();

    /**
     * The claim is the same as another one, which goes on for both.
     *
     * @param into the number of the other
     */
    record Merge(@Nullable Integer into, @Nullable String reason) implements ClaimAct {}

    /** The claim says several things, each of which becomes a claim. */
    record Split(List<Part> parts, @Nullable String reason) implements ClaimAct {}

    /** The claim comes back from where it was merged or split. */
    record Undo(@Nullable String reason) implements ClaimAct {}

    /**
     * One of the claims that another one is split into.
     *
     * @param evidence ids of the evidence that goes with it
     */
    record Part(@Nullable String statement, @Nullable List<String> evidence) {}
}
