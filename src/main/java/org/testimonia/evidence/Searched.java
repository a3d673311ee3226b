package org.testimonia.evidence;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.shared.CodePoints;
import org.testimonia.shared.Refusal;

/**
 * What was searched and did not have it, as somebody sends it: evidence of the kind silence.
 *
 * @param source the key of a source, or else
 * @param where a place that is in no bibliography, such as an archive's file
 * @param range how much of it was searched
 * @param method how
 */
public record Searched(
        @Nullable String source,
        @Nullable String where,
        @Nullable String range,
        @Nullable String method) {

    private static final int LEAST = 3;
    private static final int MOST = 500;

    /** What was understood of it; the source is found by who offers it. */
    record Checked(@Nullable String source, @Nullable String where, String range, String method) {}

    /** What is kept. */
    record Kept(@Nullable UUID source, @Nullable String where, String range, String method) {}

    Checked check() {
        boolean named = source != null && !source.isBlank();
        boolean placed = where != null && !where.isBlank();
        if (named == placed) {
            throw Refusal.invalid(
                    "searched.where",
                    "Say what was searched: the key of a source, or in words a place that is in no bibliography.");
        }
        return new Checked(
                named ? String.valueOf(source).strip() : null,
                placed ? words(where, "searched.where", "Say where you looked") : null,
                words(range, "searched.range", "Say how much of it was searched, such as the files of 1936"),
                words(method, "searched.method", "Say how it was searched, such as read from beginning to end"));
    }

    private static String words(@Nullable String words, String field, String cure) {
        String stripped = words == null ? "" : words.strip();
        int length = CodePoints.length(stripped);
        if (length < LEAST || length > MOST) {
            throw Refusal.invalid(field, cure + "; " + LEAST + " to " + MOST + " characters.");
        }
        return stripped;
    }
}
