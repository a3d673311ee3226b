package org.testimonia.text;

import java.util.UUID;
import org.testimonia.shared.Sql;

/**
 * A passage as pages and programs are told of it.
 *
 * @param text the address of its text
 */
public record PassageSeen(
        UUID id,
        String text,
        String textTitle,
        UUID textId,
        int revision,
        int start,
        int end,
        String exact,
        String prefix,
        String suffix) {

    /** One of the {@code targets} in an answer. */
    public record TargetSeenJson(String text, int revision, int start, int end, QuoteSeenJson quote) {}

    public record QuoteSeenJson(String exact, String prefix, String suffix) {}

    static PassageSeen of(Sql.Row row) {
        return new PassageSeen(
                row.id("id"),
                row.text("slug"),
                row.text("title"),
                row.id("text_id"),
                row.number("number"),
                row.number("start_at"),
                row.number("end_at"),
                row.text("exact"),
                row.text("prefix"),
                row.text("suffix"));
    }

    public TargetSeenJson json() {
        return new TargetSeenJson(text, revision, start, end, new QuoteSeenJson(exact, prefix, suffix));
    }
}
