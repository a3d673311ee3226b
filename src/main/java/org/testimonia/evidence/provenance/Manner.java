package org.testimonia.evidence.provenance;

import java.util.Locale;

/** How something was taken over. */
public enum Manner {
    QUOTES("quotes"),
    PARAPHRASES("paraphrases"),
    TRANSLATES("translates"),
    COPIES("copies"),
    INFORMED_BY("has it from"),
    EDITED_BY("was edited by");

    /** The words on screen, between what took and what it was taken from. */
    public final String words;

    Manner(String words) {
        this.words = words;
    }

    /** As in JSON and SQL: {@code informed_by}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Manner of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
