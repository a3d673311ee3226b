package org.testimonia.evidence;

import java.util.Locale;

/** What sort of thing speaks. */
public enum EvidenceKind {
    TESTIMONY("testimony"),
    DOCUMENT("a document"),
    MATERIAL("a material trace"),
    SCHOLARLY_ARGUMENT("a scholarly argument"),
    SILENCE("silence where words were to be expected");

    /** The words on screen. */
    public final String words;

    EvidenceKind(String words) {
        this.words = words;
    }

    /** As in JSON and SQL: {@code scholarly_argument}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
