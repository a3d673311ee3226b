package org.testimonia.desk;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.shared.Sql;

/**
 * What is needed to paint a passage.
 *
 * @param standing of the claim it makes or bears on; null for notes
 */
public record Stroke(
        UUID subject,
        int start,
        int end,
        String kind,
        @Nullable String standing) {

    static Stroke of(Sql.Row row) {
        return new Stroke(
                row.id("subject_id"),
                row.number("start_at"),
                row.number("end_at"),
                row.text("kind"),
                row.textOrNull("standing"));
    }

    /** {@code [id, start, end, kind, standing]}. */
    List<@Nullable Object> array() {
        return Arrays.asList(subject, start, end, kind, standing);
    }
}
