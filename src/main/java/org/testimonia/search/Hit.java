package org.testimonia.search;

import org.jspecify.annotations.Nullable;

/**
 * Words that were looked for, where they stand, with what stands around them (key word in context).
 *
 * @param text the address of the text in its project
 * @param start code points from the beginning of the plain text
 * @param end exclusive
 * @param left the words before, of the same paragraph
 * @param key the words that were looked for
 * @param right the words after
 */
record Hit(
        String text,
        String title,
        @Nullable String direction,
        int revision,
        int ordinal,
        int section,
        String path,
        int start,
        int end,
        String left,
        String key,
        String right) {

    String inALine() {
        return left + key + right;
    }
}
