package org.testimonia.claim;

import java.util.Locale;

/** What sort of thing a claim says. */
public enum ClaimKind {
    EVENT("an event"),
    ATTRIBUTION("an attribution"),
    CAUSAL("a cause"),
    INTERPRETIVE("an interpretation"),
    EVALUATIVE("a valuation"),
    TEXTUAL("a reading of a text"),
    SOURCE_CRITICAL("a judgement on a source");

    /** The words on screen. */
    public final String words;

    ClaimKind(String words) {
        this.words = words;
    }

    /** As in JSON and SQL: {@code source_critical}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
