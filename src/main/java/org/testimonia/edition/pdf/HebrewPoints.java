package org.testimonia.edition.pdf;

import java.util.Map;

/** Hebrew letters with their dots in one glyph, so that the dot stands where it belongs. */
final class HebrewPoints {

    private static final char DAGESH = '\u05BC';
    private static final char SHIN_DOT = '\u05C1';
    private static final char SIN_DOT = '\u05C2';
    private static final char SHIN = '\u05E9';
    private static final char FIRST = '\u05D0';
    private static final char LAST = '\u05EA';

    /** Letters whose form with dagesh is not at its place in the row from U+FB30. */
    private static final String WITHOUT_DAGESH_FORM = "\u05D7\u05DD\u05DF\u05E2\u05E5";

    private static final Map<String, Character> SHINS = Map.of(
            "" + SHIN_DOT,
            '\uFB2A',
            "" + SIN_DOT,
            '\uFB2B',
            "" + DAGESH + SHIN_DOT,
            '\uFB2C',
            "" + DAGESH + SIN_DOT,
            '\uFB2D');

    private HebrewPoints() {}

    /** The same words, canonically equivalent; marks stand in canonical order before and after. */
    static String joined(String words) {
        if (words.indexOf(DAGESH) < 0 && words.indexOf(SHIN_DOT) < 0 && words.indexOf(SIN_DOT) < 0) {
            return words;
        }
        StringBuilder joined = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); ) {
            int end = endOfMarks(words, i + 1);
            joined.append(cluster(words.charAt(i), words.substring(i + 1, end)));
            i = end;
        }
        return joined.toString();
    }

    private static int endOfMarks(String words, int from) {
        int end = from;
        while (end < words.length() && words.charAt(end) >= '\u0591' && words.charAt(end) <= '\u05C7') {
            end++;
        }
        return end;
    }

    private static String cluster(char letter, String marks) {
        boolean isLetter = letter >= FIRST && letter <= LAST;
        if (marks.isEmpty() || !isLetter) {
            return letter + marks;
        }
        StringBuilder dots = new StringBuilder();
        StringBuilder rest = new StringBuilder();
        for (int i = 0; i < marks.length(); i++) {
            char mark = marks.charAt(i);
            (mark == DAGESH || mark == SHIN_DOT || mark == SIN_DOT ? dots : rest).append(mark);
        }
        if (letter == SHIN && SHINS.containsKey(dots.toString())) {
            return SHINS.get(dots.toString()) + rest.toString();
        }
        boolean hasForm = dots.toString().equals("" + DAGESH) && WITHOUT_DAGESH_FORM.indexOf(letter) < 0;
        return hasForm ? (char) (0xFB30 + letter - FIRST) + rest.toString() : letter + marks;
    }
}
