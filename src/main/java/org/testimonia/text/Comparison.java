package org.testimonia.text;

import java.util.List;

/**
 * Some of what changed between two revisions, to be read in a line.
 *
 * @param changes how many changes there are in all
 * @param first the number of the first one shown, from 1
 * @param last that of the last one
 */
public record Comparison(int before, int after, int changes, int first, int last, List<Piece> pieces) {

    /**
     * A stretch of the two texts.
     *
     * @param kind same, cut, put, away, here, or left for words passed over between changes
     * @param number of the change it is, from 1; 0 where nothing changed
     * @param partner the number of the other end of a carried block; 0 if none
     */
    public record Piece(String kind, String words, int number, int partner) {}

    public boolean hasMoreBefore() {
        return first > 1;
    }

    public boolean hasMoreAfter() {
        return last < changes;
    }

    /** The change with which the window before this one begins. */
    public int earlier() {
        return Math.max(1, first - Comparisons.WINDOW);
    }

    public int later() {
        return last + 1;
    }
}
