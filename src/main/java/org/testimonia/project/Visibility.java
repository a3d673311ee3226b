package org.testimonia.project;

import java.util.Locale;

/** Who may read a project: its members, or everybody. */
public enum Visibility {
    PRIVATE,
    PUBLIC;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
