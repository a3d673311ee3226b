package org.testimonia.text;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.shared.Sql;
import org.testimonia.text.anchoring.Whereabouts;

/**
 * A passage as pages and programs are told of it, where it was made and where it is now.
 *
 * @param text the address of its text
 * @param now where it is in the newest revision, or in the one asked for; null where it was made there
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
        String suffix,
        @Nullable PlaceSeen now) {

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
                row.text("suffix"),
                row.textOrNull("now_state") == null ? null : PlaceSeen.now(row));
    }

    /** The passage as it stands in the newest revision, if it has a place there; else as it was made. */
    public PassageSeen today() {
        return now == null || !now.state().isSettled()
                ? this
                : new PassageSeen(
                        id,
                        text,
                        textTitle,
                        textId,
                        now.revision(),
                        now.start(),
                        now.end(),
                        now.exact(),
                        now.prefix(),
                        now.suffix(),
                        null);
    }

    /** Whether it has no place in the newest revision. */
    public boolean isLost() {
        return now != null && now.state() == Whereabouts.ORPHANED;
    }

    /** Whether a person has to say where it stands in the newest revision. */
    public boolean isUncertain() {
        return now != null && now.state() == Whereabouts.UNCERTAIN;
    }

    public TargetSeenJson json() {
        return new TargetSeenJson(text, revision, start, end, new QuoteSeenJson(exact, prefix, suffix));
    }
}
