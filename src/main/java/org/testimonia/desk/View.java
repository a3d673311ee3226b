package org.testimonia.desk;

import java.util.Locale;

/** How a text is shown. Every view but the list has every character of the plain text, in its order; it adds what is encoded beside it. */
enum View {
    /** As one reads: page breaks, what is lost, deleted, added or supplied, and calls of notes. */
    READING("Reading"),
    /** As the source was transcribed: its lines, columns and gatherings, its spellings, its hands. */
    DIPLOMATIC("Diplomatic"),
    /** Notes and other readings stand below the paragraph they belong to. */
    APPARATUS("With apparatus"),
    /** What is written about the section, as an ordinary list; of the text only the words it is about. */
    LIST("List");

    final String title;

    View(String title) {
        this.title = title;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@code &view=diplomatic}, or nothing for the one that is shown where none is asked for. */
    String query() {
        return this == READING ? "" : "&view=" + word();
    }
}
