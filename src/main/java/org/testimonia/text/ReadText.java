package org.testimonia.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

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
        String encoding) {}
