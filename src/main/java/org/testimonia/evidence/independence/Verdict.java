package org.testimonia.evidence.independence;

import java.util.Locale;

/** What is known of two pieces of evidence. That nothing was recorded is not yet independence. */
public enum Verdict {
    COMMON_ORIGIN("from one informant"),
    COMMON_CHANNEL("by way of the same text or person"),
    FOUND_INDEPENDENT("examined and found independent"),
    UNEXAMINED("not examined");

    /** The words on screen. */
    public final String words;

    Verdict(String words) {
        this.words = words;
    }

    /** As in JSON: {@code common_origin}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the two count as one voice. */
    public boolean isDependence() {
        return this == COMMON_ORIGIN || this == COMMON_CHANNEL;
    }
}
