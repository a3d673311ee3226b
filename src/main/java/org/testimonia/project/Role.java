package org.testimonia.project;

import java.util.Locale;

/** What a member is to a project; each may do all that those before may. */
public enum Role {
    READER,
    ANNOTATOR,
    REVIEWER,
    EDITOR,
    OWNER;

    public boolean isAtLeast(Role other) {
        return compareTo(other) >= 0;
    }

    /** The name in JSON and on screen: {@code annotator}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
