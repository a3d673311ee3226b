package org.testimonia.source;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.testimonia.shared.Query;

/** In which order a bibliography is shown. */
enum SourceOrder {
    AUTHOR("Author", """
            folded(coalesce(csl #>> '{author,0,family}', csl #>> '{author,0,literal}', csl #>> '{editor,0,family}',
                            csl #>> '{editor,0,literal}', csl ->> 'title', key))"""),
    /** By the first day it may be of; what has no date comes last. */
    DATE("Date", "to_char(coalesce(issued_first, 99999999999) + 10000000000, 'FM000000000000')"),
    KEY("Key", "key");

    final String title;
    /** Text in SQL. */
    final String expression;

    SourceOrder(String title, String expression) {
        this.title = title;
        this.expression = expression;
    }

    public String title() {
        return title;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static SourceOrder asked(@Nullable String word) {
        return word == null || word.isBlank() ? AUTHOR : Query.word(word, "order", SourceOrder.class);
    }
}
