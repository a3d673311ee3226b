package org.testimonia.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Standing;

/** What an editor makes of a claim as a whole: another one's, several, or itself again. */
public sealed interface ClaimAct {

    @Nullable
    String reason();

    /** What the claim is afterwards. */
    Standing standing();

    ReasonCode code();

    /** Completes "that the claim be": {@code merged into claim 7}. */
    String words();

    /**
     * The claim is the same as another one, which goes on for both.
     *
     * @param into the number of the other
     */
    record Merge(@Nullable Integer into, @Nullable String reason) implements ClaimAct {

        @Override
        public Standing standing() {
            return Standing.SUPERSEDED;
        }

        @Override
        public ReasonCode code() {
            return ReasonCode.DUPLICATE;
        }

        @Override
        public String words() {
            return "merged into claim " + into;
        }
    }

    /** The claim says several things, each of which becomes a claim. */
    record Split(List<Part> parts, @Nullable String reason) implements ClaimAct {

        @Override
        public Standing standing() {
            return Standing.SUPERSEDED;
        }

        @Override
        public ReasonCode code() {
            return ReasonCode.SCOPE_ERROR;
        }

        @Override
        public String words() {
            return "split into " + parts.size() + " claims";
        }
    }

    /** The claim comes back from where it was merged or split. */
    record Undo(@Nullable String reason) implements ClaimAct {

        @Override
        public Standing standing() {
            return Standing.OPEN;
        }

        @Override
        public ReasonCode code() {
            return ReasonCode.EDITORIAL;
        }

        @Override
        public String words() {
            return "a claim by itself again";
        }
    }

    /**
     * One of the claims that another one is split into.
     *
     * @param evidence ids of the evidence that goes with it
     */
    record Part(@Nullable String statement, @Nullable List<String> evidence) {}
}
