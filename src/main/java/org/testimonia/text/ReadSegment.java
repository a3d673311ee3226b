package org.testimonia.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One heading, paragraph, verse line, note … as a reader of a format found it.
 *
 * @param path how it is cited ({@code 2.4.1})
 * @param level of a heading, 1 to 6; 0 otherwise
 * @param label what stands before it in print (a note's number, an item's bullet, a witness's siglum)
 * @param text its words; no segment is empty
 * @param language BCP 47, where it differs from the text's
 * @param direction {@code rtl} or {@code ltr}, where the source says so
 * @param attachedAt for a note or a reading: code points from the beginning of the whole plain text to its reference
 * @param map where its words stand in the file; empty for formats that are not spliced
 */
public record ReadSegment(
        String path,
        SegmentKind kind,
        int level,
        @Nullable String label,
        String text,
        @Nullable String language,
        @Nullable String direction,
        Place place,
        @Nullable Integer attachedAt,
        List<Mark> marks,
        SourceMap map) {}
