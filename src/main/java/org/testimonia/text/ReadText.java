package org.testimonia.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.testimonia.shared.CodePoints;

/**
 * What a reader made of a file. The plain text is the texts of all segments joined by one line feed, body first (front,
 * body, back in order of the file), then notes, then alternative readings.
 *
 * @param title as the file gives it
 * @param author as the file gives it
 * @param language BCP 47, as the file gives it
 * @param direction {@code rtl} or {@code ltr}
 * @param encoding the character set the bytes were decoded with
 */
public record ReadText(
        List<ReadSegment> segments,
        List<Finding> findings,
        @Nullable String title,
        @Nullable String author,
        @Nullable String language,
        @Nullable String direction,
        String encoding) {
    /** Of the plain text, in code points: all segments, and a line feed between two. */
    public long length() {
        long words = segments.stream()
                .mapToLong(segment -> CodePoints.length(segment.text()))
                .sum();
        return words + Math.max(0, segments.size() - 1);
    }
}
