package org.testimonia.evidence.provenance;

import java.util.Locale;

/** How sure the one who recorded a derivation is of it. */
public enum Certainty {
    CERTAIN,
    PROBABLE,
    POSSIBLE;

    /** As in JSON and SQL, and on screen: {@code probable}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Certainty of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
