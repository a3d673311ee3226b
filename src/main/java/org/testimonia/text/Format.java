package org.testimonia.text;

import java.util.Locale;

/** A format texts come in; {@link #mediaType} is how the original is served. */
public enum Format {
    PLAIN("Plain text", "text/plain"),
    MARKDOWN("Markdown", "text/markdown"),
    HTML("HTML", "text/html"),
    TEI("TEI", "application/tei+xml"),
    DOCX("Word (DOCX)", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ODT("OpenDocument (ODT)", "application/vnd.oasis.opendocument.text"),
    EPUB("EPUB", "application/epub+zip"),
    PDF("PDF", "application/pdf");

    /** The name on screen. */
    public final String title;

    public final String mediaType;

    Format(String title, String mediaType) {
        this.title = title;
        this.mediaType = mediaType;
    }

    /** The name used in addresses and JSON: {@code tei}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
