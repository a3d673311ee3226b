package org.testimonia.desk;

import java.util.ArrayDeque;
import java.util.Deque;

/** Ranks of the headings of a page: none is skipped, however the source numbers its own. */
final class Ranks {

    private final Deque<Integer> above = new ArrayDeque<>();
    private boolean first = true;

    /** The rank of the next heading; the first of all gives the page its name. */
    int next(int level) {
        while (!above.isEmpty() && above.peek() >= level) {
            above.pop();
        }
        above.push(level);
        int rank = first ? 1 : Math.max(2, above.size() + 1);
        first = false;
        return rank;
    }

    /** The page has a name already. */
    void named() {
        first = false;
    }
}
