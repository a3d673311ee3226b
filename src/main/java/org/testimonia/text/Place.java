package org.testimonia.text;

import java.util.Locale;

/** Where a segment stands: in the running text, or beside it. */
public enum Place {
    FRONT,
    BODY,
    BACK,
    NOTE,
    APPARATUS;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
