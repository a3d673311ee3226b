package org.testimonia.annotation;

import java.util.Locale;

/** What a reader does with a passage. */
public enum AnnotationKind {
    NOTE,
    HIGHLIGHT,
    TAG,
    ENTITY,
    QUESTION;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
