package org.testimonia.desk;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.shared.Sql;

/** A passage of an annotation, a claim or a piece of evidence, with what a list tells of it. */
record SpanSeen(
        UUID subject,
        int start,
        int end,
        int ordinal,
        String kind,
        int revision,
        String exact,
        @Nullable String body,
        List<String> tags,
        String visibility,
        @Nullable String by,
        @Nullable Instant at,
        @Nullable String stance,
        @Nullable Integer claim,
        @Nullable String standing,
        int replies,
        String state,
        @Nullable Double score,
        @Nullable Integer proposedStart,
        @Nullable Integer proposedEnd) {

    static SpanSeen of(Sql.Row row) {
        return new SpanSeen(
                row.id("subject_id"),
                row.number("start_at"),
                row.number("end_at"),
                row.number("ordinal"),
                row.text("kind"),
                row.number("number"),
                row.text("exact"),
                row.textOrNull("body"),
                row.texts("tags"),
                row.text("visibility"),
                row.textOrNull("by"),
                row.instantOrNull("at"),
                row.textOrNull("stance"),
                row.numberOrNull("claim"),
                row.textOrNull("standing"),
                row.number("replies"),
                row.text("state").toLowerCase(Locale.ROOT),
                row.decimalOrNull("score"),
                row.numberOrNull("proposed_start"),
                row.numberOrNull("proposed_end"));
    }

    /** Whether it has a certain place in the revision. */
    boolean isSettled() {
        return start < Integer.MAX_VALUE;
    }

    SpanKey key() {
        return new SpanKey(start, subject, ordinal);
    }
}
