package org.testimonia.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.testimonia.shared.CodePoints;

/**
 * A run of segments of one section: of its running text, or of the notes and readings that belong to it. The contents of a text
 * are made of its parts, for a long text has thousands of segments.
 *
 * @param start code points from the beginning of the plain text
 * @param end exclusive
 * @param beside whether it is notes or other readings
 * @param heading the first 200 characters of its first heading
 * @param level of the heading, 0 where there is none
 * @param beginning its first 60 characters
 */
record TextPart(
        int start,
        int end,
        int section,
        boolean beside,
        @Nullable String heading,
        int level,
        String beginning) {

    private static final int HEADING = 200;
    private static final int BEGINNING = 60;

    /** @param sections the number of each segment's section, in the same order */
    static List<TextPart> of(List<ReadSegment> segments, int[] sections) {
        List<TextPart> parts = new ArrayList<>();
        TextPart open = null;
        int start = 0;
        for (int i = 0; i < segments.size(); i++) {
            ReadSegment segment = segments.get(i);
            int end = start + CodePoints.length(segment.text());
            TextPart alone = alone(segment, sections[i], start, end);
            if (open != null && open.section == alone.section && open.beside == alone.beside) {
                open = open.with(alone);
            } else {
                if (open != null) {
                    parts.add(open);
                }
                open = alone;
            }
            start = end + 1;
        }
        if (open != null) {
            parts.add(open);
        }
        return parts;
    }

    private static TextPart alone(ReadSegment segment, int section, int start, int end) {
        boolean isHeading = segment.kind() == SegmentKind.HEADING;
        return new TextPart(
                start,
                end,
                section,
                segment.place() == Place.NOTE || segment.place() == Place.APPARATUS,
                isHeading ? left(segment.text(), HEADING) : null,
                isHeading ? segment.level() : 0,
                left(segment.text(), BEGINNING));
    }

    private TextPart with(TextPart next) {
        boolean named = heading != null;
        return new TextPart(
                start,
                next.end,
                section,
                beside,
                named ? heading : next.heading,
                named ? level : next.level,
                beginning);
    }

    private static String left(String words, int most) {
        return words.length() <= most || CodePoints.length(words) <= most ? words : CodePoints.slice(words, 0, most);
    }
}
