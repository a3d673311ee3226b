package org.testimonia.text.anchoring;

/**
 * A passage in the later revision.
 *
 * @param score from 0, nothing like it, to 1, the very words
 * @param start code points from the beginning of the plain text; of the proposal where it is uncertain, -1 where there is
 *     no place
 * @param end exclusive
 */
public record Anchored(Whereabouts state, double score, int start, int end) {

    static final Anchored ORPHAN = new Anchored(Whereabouts.ORPHANED, 0, -1, -1);

    /** The same place as a mere proposal. */
    public Anchored doubted() {
        return state.isSettled() ? new Anchored(Whereabouts.UNCERTAIN, score, start, end) : this;
    }
}
