package org.testimonia.text.intake;

import org.jspecify.annotations.Nullable;

/** What is said about a text, for pages: none of it null. */
public record AboutForm(
        String title,
        String author,
        String date,
        String language,
        String rights,
        String archive,
        String shelfmark,
        String source) {

    /** As its importer says. */
    static AboutForm of(Said said) {
        return new AboutForm(
                said.title(),
                said.author(),
                said.date(),
                said.language(),
                said.rights(),
                said.archive(),
                said.shelfmark(),
                said.source());
    }

    /** As its importer says, else as its file does. */
    static AboutForm of(Said said, @Nullable Checked checked) {
        AboutForm typed = of(said);
        return checked == null
                ? typed
                : new AboutForm(
                        first(typed.title, checked.title()),
                        first(typed.author, checked.author()),
                        typed.date,
                        first(typed.language, checked.language()),
                        typed.rights,
                        typed.archive,
                        typed.shelfmark,
                        typed.source);
    }

    private static String first(String typed, String file) {
        return typed.isEmpty() ? file : typed;
    }
}
