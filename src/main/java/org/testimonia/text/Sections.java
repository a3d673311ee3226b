package org.testimonia.text;

import java.util.List;
import java.util.TreeMap;
import org.testimonia.shared.CodePoints;

/**
 * Which part of a text each segment is shown in. A new part begins at a heading of the two highest levels there are, and
 * where a part would grow beyond what one reads at once. Headings that follow each other stay together; notes belong to
 * the part their reference stands in.
 */
final class Sections {

    private static final int LONGEST = 20_000;

    private final List<ReadSegment> segments;
    private final int[] sections;
    private final TreeMap<Integer, Integer> sectionAt = new TreeMap<>();
    private final int deepestLevel;

    private Sections(List<ReadSegment> segments) {
        this.segments = segments;
        this.sections = new int[segments.size()];
        this.deepestLevel = segments.stream()
                .filter(segment -> segment.kind() == SegmentKind.HEADING && isRunning(segment))
                .map(ReadSegment::level)
                .distinct()
                .sorted()
                .limit(2)
                .reduce(0, Math::max);
    }

    /** The number of the section of each segment, from 1. */
    static int[] of(List<ReadSegment> segments) {
        Sections sections = new Sections(segments);
        sections.divide();
        sections.placeTheRest();
        return sections.sections;
    }

    private static boolean isRunning(ReadSegment segment) {
        return segment.place() != Place.NOTE && segment.place() != Place.APPARATUS;
    }

    private void divide() {
        int section = 1;
        int offset = 0;
        int length = 0;
        boolean onlyHeadings = true;
        for (int i = 0; i < sections.length; i++) {
            ReadSegment segment = segments.get(i);
            int words = CodePoints.length(segment.text());
            if (isRunning(segment)) {
                boolean begins = begins(segment) && !onlyHeadings;
                if (length > 0 && (begins || length + words > LONGEST)) {
                    section++;
                    length = 0;
                    onlyHeadings = true;
                }
                length += words;
                onlyHeadings &= segment.kind() == SegmentKind.HEADING;
                sections[i] = section;
                sectionAt.put(offset, section);
            }
            offset += words + 1;
        }
    }

    private boolean begins(ReadSegment segment) {
        return segment.kind() == SegmentKind.HEADING && segment.level() <= deepestLevel;
    }

    private void placeTheRest() {
        for (int i = 0; i < sections.length; i++) {
            ReadSegment segment = segments.get(i);
            if (!isRunning(segment)) {
                sections[i] = at(segment.attachedAt() == null ? Integer.MAX_VALUE : segment.attachedAt());
            }
        }
    }

    private int at(int offset) {
        var entry = sectionAt.floorEntry(offset);
        return entry == null ? 1 : entry.getValue();
    }
}
