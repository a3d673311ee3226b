package org.testimonia.text;

import org.testimonia.shared.CodePoints;

/** The words of a range and what stands just before and after them. */
record Excerpt(String prefix, String exact, String suffix) {

    /**
     * Cuts a stretch of plain text in three.
     *
     * @param start where the words begin, in code points of the stretch
     */
    static Excerpt of(String stretch, int start, int end) {
        int from = stretch.offsetByCodePoints(0, start);
        int to = stretch.offsetByCodePoints(from, end - start);
        return new Excerpt(stretch.substring(0, from), stretch.substring(from, to), stretch.substring(to));
    }

    /** The same out of a whole text, by UTF-16 units, with no more around it than a passage keeps. */
    static Excerpt within(String whole, int from, int to) {
        String before = whole.substring(Math.max(0, from - 2 * Passage.CONTEXT), from);
        String after = whole.substring(to, Math.min(whole.length(), to + 2 * Passage.CONTEXT));
        return new Excerpt(last(before), whole.substring(from, to), first(after));
    }

    /** The same out of a whole text by its code points, for many excerpts of one text. */
    static Excerpt at(int[] text, int start, int end) {
        int from = Math.max(0, start - Passage.CONTEXT);
        int to = Math.min(text.length, end + Passage.CONTEXT);
        return new Excerpt(
                new String(text, from, start - from),
                new String(text, start, end - start),
                new String(text, end, to - end));
    }

    private static String last(String text) {
        int surplus = CodePoints.length(text) - Passage.CONTEXT;
        return surplus <= 0 ? text : text.substring(text.offsetByCodePoints(0, surplus));
    }

    private static String first(String text) {
        return CodePoints.length(text) <= Passage.CONTEXT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, Passage.CONTEXT));
    }
}
