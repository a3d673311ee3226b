package org.testimonia.edition.print;

/** What a piece of an edition is, so that the sheet it stands on may show it so. */
public enum Style {
    /** The edition's title, on the first page. */
    BOOK_TITLE,
    /** What kind of edition it is. */
    SUBTITLE,
    /** Who wrote, annotated and judged. */
    BY,
    /** Which release, when, of which project. */
    IMPRINT,
    /** What somebody holds to be true. */
    STATEMENT,
    /** How it stands, and since when. */
    STANDING,
    /** Why it stands so. */
    REASON,
    /** Said of a claim or a piece of evidence in passing. */
    SMALL,
    /** Above what speaks for a claim, and what against it. */
    SIDE,
    /** Who or what bears witness. */
    WITNESS,
    /** The words of a passage. */
    QUOTE,
    /** What counts, and what was held against it. */
    DETAIL,
    /** A day in the history of a claim. */
    EVENT,
    /** An entry of the index or the bibliography. */
    ENTRY,
    /** A line of the colophon or the legend. */
    LINE,
    /** Prose of the editors. */
    PROSE,
    /** A quotation within prose. */
    PROSE_QUOTE,
    /** Lines that stay as they are. */
    VERBATIM,
    /** A point in a list. */
    POINT,
    /** Somebody's name, or the first words of an entry; within a line. */
    NAME,
    /** Title of a work, or words that are stressed; within a line. */
    TITLE,
    /** Words of a machine; within a line. */
    CODE;

    /** Whether it stands within a line, and is no paragraph of its own. */
    public boolean isWithinLine() {
        return this == NAME || this == TITLE || this == CODE;
    }
}
