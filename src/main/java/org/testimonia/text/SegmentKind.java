package org.testimonia.text;

import java.util.Locale;

/** What a segment is to its reader. */
public enum SegmentKind {
    HEADING,
    PARAGRAPH,
    VERSE,
    SPEAKER,
    STAGE,
    ITEM,
    CELL,
    QUOTE,
    PREFORMATTED,
    CAPTION,
    LABEL,
    NOTE,
    READING;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
