package org.testimonia.text.tei;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Elements whose end has not come: each marks what is read until then, in every segment anew. */
final class OpenMarks {

    /** An element's mark; it has a span from its first word in a segment. */
    static final class Open {
        final String kind;
        final Map<String, String> attributes;
        private Draft.@Nullable Span span;
        private boolean empty = true;

        private Open(String kind, Map<String, String> attributes) {
            this.kind = kind;
            this.attributes = attributes;
        }

        /** Whether no word came: it marks a point. */
        boolean isEmpty() {
            return empty;
        }
    }

    private final Deque<Open> open = new ArrayDeque<>();
    private int unstarted;

    void open(String kind, Map<String, String> attributes) {
        open.push(new Open(kind, attributes));
        unstarted++;
    }

    /** Before a word: the outer ones start first. */
    void start(Draft draft) {
        if (unstarted == 0) {
            return;
        }
        open.descendingIterator().forEachRemaining(mark -> {
            if (mark.span == null) {
                mark.span = draft.open(mark.kind, mark.attributes);
                mark.empty = false;
            }
        });
        unstarted = 0;
    }

    /** The segment ends, the elements go on. */
    void split(Draft draft) {
        for (Open mark : open) {
            if (mark.span != null) {
                draft.close(mark.span);
                mark.span = null;
                unstarted++;
            }
        }
    }

    /** Ends the one opened last. */
    Open close(@Nullable Draft current) {
        Open mark = open.pop();
        if (mark.span == null) {
            unstarted--;
        } else if (current != null) {
            current.close(mark.span);
        }
        return mark;
    }
}
