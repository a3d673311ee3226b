package org.testimonia.edition;

import java.util.ArrayList;
import java.util.List;
import org.testimonia.shared.CodePoints;
import org.testimonia.text.Place;
import org.testimonia.text.ReadSegment;

/**
 * A segment, and where it stands in the whole plain text; code points, end exclusive. Every offset of the text, the line
 * feed after a segment included, touches exactly one segment.
 */
public record Placed(ReadSegment segment, int start, int end) {

    public static List<Placed> of(List<ReadSegment> segments) {
        List<Placed> placed = new ArrayList<>();
        int start = 0;
        for (ReadSegment segment : segments) {
            int end = start + CodePoints.length(segment.text());
            placed.add(new Placed(segment, start, end));
            start = end + 1;
        }
        return placed;
    }

    boolean touches(int offset) {
        return start <= offset && offset <= end;
    }

    /** Whether it is read in turn, and not where something refers to it. */
    public boolean isRunning() {
        return segment.place() != Place.NOTE && segment.place() != Place.APPARATUS;
    }

    /** The place above it in the way it is cited: {@code 2.4} of {@code 2.4.1}. */
    String parentPath() {
        int dot = segment.path().lastIndexOf('.');
        return dot < 0 ? "" : segment.path().substring(0, dot);
    }
}
