package org.testimonia.source;

import java.util.Locale;

/** What kind of somebody an agent is. */
public enum AgentKind {
    PERSON("a person"),
    GROUP("a group or an institution"),
    ANONYMOUS("somebody unknown"),
    SOFTWARE("a program");

    /** The words on screen. */
    public final String words;

    AgentKind(String words) {
        this.words = words;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
