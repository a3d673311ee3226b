package org.testimonia.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A heading, paragraph, verse line, note … of a revision. The segments tile its plain text, one line feed between two.
 *
 * @param section the part of the text it is shown in
 * @param level of a heading, 1 to 6; 0 otherwise
 * @param start code points from the beginning of the plain text
 * @param end exclusive
 * @param attachedAt for a note or a reading: where in the plain text its reference stands
 * @param map where its words stand in the file
 */
public record Segment(
        int ordinal,
        int section,
        String path,
        SegmentKind kind,
        int level,
        @Nullable String label,
        int start,
        int end,
        String text,
        @Nullable String language,
        @Nullable String direction,
        Place place,
        @Nullable Integer attachedAt,
        List<Mark> marks,
        SourceMap map) {

    /** As its reader gave it, without its place among the others. */
    public ReadSegment read() {
        return new ReadSegment(path, kind, level, label, text, language, direction, place, attachedAt, marks, map);
    }
}
