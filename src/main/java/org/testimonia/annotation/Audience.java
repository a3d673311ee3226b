package org.testimonia.annotation;

import java.util.Locale;

/** Who may see an annotation: its author, the project's members, or whoever may read the project. */
public enum Audience {
    PRIVATE,
    PROJECT,
    PUBLIC;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
