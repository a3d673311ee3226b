package org.testimonia.text.anchoring;

/**
 * One stretch of two texts read at once, in code points of each; where nothing stands on a side, its start is its end.
 *
 * @param kind what happened to it
 * @param partner for a block that was carried elsewhere, the number of the stretch that is its other end; -1 otherwise
 */
public record Change(Kind kind, int start, int end, int startAfter, int endAfter, int partner) {

    /** What was done to a stretch. */
    public enum Kind {
        SAME,
        CUT,
        PUT,
        /** Cut here, to stand elsewhere. */
        CARRIED_AWAY,
        /** Put here, from elsewhere. */
        CARRIED_HERE
    }
}
