package org.testimonia.text;

import java.util.Locale;

/** A format texts come in; {@link #mediaType} is how the original is served. */
public enum Format {
    PLAIN("text/plain"),
    MARKDOWN("text/markdown"),
    HTML("text/html"),
    TEI("application/tei+xml");

    public final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The name used in addresses and JSON: {@code tei}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
