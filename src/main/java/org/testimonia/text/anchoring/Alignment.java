package org.testimonia.text.anchoring;

import java.util.Arrays;

/** Which word of the later text each word of the earlier one became, and the other way round. */
final class Alignment {

    static final int NONE = -1;

    final Words before;
    final Words after;
    private final int[] to;
    private final int[] from;

    Alignment(Words before, Words after) {
        this.before = before;
        this.after = after;
        this.to = new int[before.size()];
        this.from = new int[after.size()];
        Arrays.fill(to, NONE);
        Arrays.fill(from, NONE);
    }

    void join(int word, int became) {
        to[word] = became;
        from[became] = word;
    }

    void join(Run run) {
        for (int i = 0; i < run.length(); i++) {
            join(run.before() + i, run.after() + i);
        }
    }

    /** Forgets what was joined in a stretch. */
    void part(int first, int last) {
        for (int word = first; word <= last; word++) {
            if (to[word] != NONE) {
                from[to[word]] = NONE;
                to[word] = NONE;
            }
        }
    }

    /** The word it became; {@link #NONE} if none, and outside of the text. */
    int to(int word) {
        return word < 0 || word >= to.length ? NONE : to[word];
    }

    int from(int word) {
        return word < 0 || word >= from.length ? NONE : from[word];
    }

    /** Whether it became the very same word. */
    boolean isKept(int word) {
        return to(word) != NONE && before.number(word) == after.number(to[word]);
    }

    /** Whether neither side of a pair is taken yet. */
    boolean isFree(int word, int became) {
        return to[word] == NONE && from[became] == NONE;
    }
}
