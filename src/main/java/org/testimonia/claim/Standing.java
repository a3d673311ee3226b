package org.testimonia.claim;

import java.util.Locale;

/** What the project has made of a claim so far. Only a judgement changes it. */
public enum Standing {
    DRAFT("draft"),
    OPEN("not yet assessed"),
    CONTESTED("contested"),
    ESTABLISHED("established"),
    REJECTED("rejected"),
    WITHDRAWN("withdrawn"),
    SUPERSEDED("superseded");

    /** The word on screen. */
    public final String word;

    Standing(String word) {
        this.word = word;
    }

    /** The name in style sheets, icons and TEI: {@code established}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
