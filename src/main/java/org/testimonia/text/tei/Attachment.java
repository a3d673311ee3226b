package org.testimonia.text.tei;

import org.jspecify.annotations.Nullable;

/** The place in the text that a note or a reading belongs to, known once all segments stand in order. */
final class Attachment {

    private @Nullable Draft draft;
    private int inside;

    void settle(Draft draft, int inside) {
        this.draft = draft;
        this.inside = inside;
    }

    boolean isSettled() {
        return draft != null;
    }

    /** Another place that the file names for it. */
    void follow(Attachment other) {
        this.draft = other.draft;
        this.inside = other.inside;
    }

    int offset() {
        return draft == null ? 0 : draft.offset + inside;
    }
}
