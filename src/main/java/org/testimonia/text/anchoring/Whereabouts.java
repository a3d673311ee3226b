package org.testimonia.text.anchoring;

import java.util.Locale;

/** What became of a passage in a later revision. */
public enum Whereabouts {
    /** The same words, wherever they now stand. */
    UNCHANGED,
    /** Found, with other words in it. */
    MOVED,
    /** A proposal that waits for a person. */
    UNCERTAIN,
    /** No place any more. */
    ORPHANED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the passage stands there, so that it may be shown in the text. */
    public boolean isSettled() {
        return this == UNCHANGED || this == MOVED;
    }
}
