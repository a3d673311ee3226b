package org.testimonia.text.anchoring;

import org.jspecify.annotations.Nullable;

/**
 * Where most of the words of a passage came to stand, and how many of them.
 *
 * @param first the first word of the passage before
 * @param last the last one, inclusive
 * @param start the first word of the landing after
 * @param end the last one, inclusive
 * @param from the first word before that landed
 * @param to the last one
 * @param kept the share of the passage that is there as it was, by letters; a word written otherwise counts in part
 * @param torn the share that is somewhere else
 */
record Landing(int first, int last, int start, int end, int from, int to, double kept, double torn) {

    private static final int REACH = 30;
    private static final int STRANGERS = 2;
    private static final double REWRITTEN = 0.8;

    /** The heaviest of the groups in which the words stand together; null if none landed anywhere. */
    static @Nullable Landing of(Alignment alignment, int first, int last) {
        Landing best = null;
        double all = 0;
        for (int word = first; word <= last; ) {
            if (alignment.to(word) == Alignment.NONE) {
                word++;
                continue;
            }
            Landing group = group(alignment, first, last, word);
            all += group.kept;
            best = best == null || group.kept > best.kept ? group : best;
            word = group.to + 1;
        }
        return best == null
                ? null
                : new Landing(
                        first, last, best.start, best.end, best.from, best.to, best.kept, Math.max(0, all - best.kept));
    }

    private static Landing group(Alignment alignment, int first, int last, int from) {
        double weight = 0;
        int previous = from;
        for (int word = from; word <= last; word++) {
            if (alignment.to(word) != Alignment.NONE) {
                if (word > from && !goesOn(alignment, first, last, previous, word)) {
                    break;
                }
                weight += alignment.before.length(word) * (alignment.isKept(word) ? 1 : REWRITTEN);
                previous = word;
            }
        }
        double kept = weight / Math.max(1, letters(alignment.before, first, last));
        return new Landing(first, last, alignment.to(from), alignment.to(previous), from, previous, kept, 0);
    }

    /** Whether nothing stands between two words that was brought there from outside of the passage, and not too much else. */
    private static boolean goesOn(Alignment alignment, int first, int last, int previous, int word) {
        int start = alignment.to(previous);
        int end = alignment.to(word);
        if (end <= start || end - start > Math.max(REACH, last - first + 1) + word - previous) {
            return false;
        }
        int strangers = 0;
        for (int between = start + 1; between < end; between++) {
            int from = alignment.from(between);
            strangers += from != Alignment.NONE && (from < first || from > last) ? 1 : 0;
        }
        return strangers <= STRANGERS;
    }

    static int letters(Words words, int first, int last) {
        int letters = 0;
        for (int word = first; word <= last; word++) {
            letters += words.length(word);
        }
        return letters;
    }
}
