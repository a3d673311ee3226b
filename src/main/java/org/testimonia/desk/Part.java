package org.testimonia.desk;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a text that belongs to one section: its running text, or notes of it.
 *
 * @param start code points from the beginning of the plain text
 * @param end exclusive
 * @param beside whether it holds notes or other readings
 * @param heading its first heading, if it has one
 * @param beginning its first words
 * @param level of its heading
 */
record Part(
        int section,
        int start,
        int end,
        boolean beside,
        @Nullable String heading,
        String beginning,
        int level) {

    private static final int SHORT = 90;

    /** How the contents call it. */
    String title() {
        String words = heading == null ? beginning + "…" : heading;
        String line = words.replaceAll("\\s+", " ").strip();
        return line.codePointCount(0, line.length()) <= SHORT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SHORT)) + "…";
    }
}
