package org.testimonia.evidence;

import java.util.Locale;

/** What a reviewer makes of a piece of evidence. */
public enum Decision {
    ADMITTED,
    DECLINED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
