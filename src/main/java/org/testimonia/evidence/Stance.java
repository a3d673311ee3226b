package org.testimonia.evidence;

import java.util.Locale;

/** What a piece of evidence does to a claim. */
public enum Stance {
    SUPPORTS("for"),
    DISPUTES("against"),
    QUALIFIES("qualifying"),
    MENTIONS("mentioned");

    /** The word in counts: "2 for, 1 against". */
    public final String word;

    Stance(String word) {
        this.word = word;
    }

    /** The name in style sheets, icons and TEI: {@code supports}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
