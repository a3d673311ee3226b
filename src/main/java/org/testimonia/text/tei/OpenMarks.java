package org.testimonia.text.tei;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Elements whose end has not come: each marks what is read until then, in every segment anew. */
final class OpenMarks {

    private static final int UNSTARTED = -1;

    /** An element's mark; it has a number in a segment from its first word there. */
    static final class Open {
        final Marking marking;
        private int mark = UNSTARTED;
        private boolean empty = true;

        private Open(Marking marking) {
            this.marking = marking;
        }

        /** Whether no word came: it marks a point. */
        boolean isEmpty() {
            return empty;
        }
    }

    private final Deque<Open> open = new ArrayDeque<>();
    private int unstarted;

    void open(Marking marking) {
        open.push(new Open(marking));
        unstarted++;
    }

    /** Before a word: the outer ones start first. */
    void start(Draft draft) {
        if (unstarted == 0) {
            return;
        }
        open.descendingIterator().forEachRemaining(each -> {
            if (each.mark == UNSTARTED) {
                each.mark = draft.open(each.marking);
                each.empty = false;
            }
        });
        unstarted = 0;
    }

    /** The segment ends, the elements go on. */
    void split(Draft draft) {
        for (Open each : open) {
            if (each.mark != UNSTARTED) {
                draft.close(each.mark);
                each.mark = UNSTARTED;
                unstarted++;
            }
        }
    }

    /** Ends the one opened last. */
    Open close(@Nullable Draft current) {
        Open last = open.pop();
        if (last.mark == UNSTARTED) {
            unstarted--;
        } else if (current != null) {
            current.close(last.mark);
        }
        return last;
    }
}
