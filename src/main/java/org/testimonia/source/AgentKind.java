package org.testimonia.source;

import java.util.Locale;

/** What kind of somebody an agent is. */
public enum AgentKind {
    PERSON,
    GROUP,
    ANONYMOUS,
    SOFTWARE;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
