package org.testimonia.edition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.testimonia.shared.CodePoints;
import org.testimonia.text.ReadSegment;
import org.testimonia.text.SourceMap;

/** Which code point of the plain text comes next, and which came last, at a byte of the file: the way back of a splice. */
final class PlainPlaces {

    /** A run of plain text, where it stands in the file and in the plain text. */
    private record Run(int from, int to, int start, int length) {}

    private final List<Run> runs = new ArrayList<>();

    PlainPlaces(List<ReadSegment> segments) {
        int start = 0;
        for (ReadSegment segment : segments) {
            SourceMap map = segment.map();
            for (int i = 0; i < map.size(); i++) {
                runs.add(new Run(map.byteStart(i), map.byteEnd(i), start + map.plainStart(i), map.plainLength(i)));
            }
            start += CodePoints.length(segment.text()) + 1;
        }
        runs.sort(Comparator.comparingInt(Run::from));
    }

    /** The offset of the first code point after the byte; -1 at the end of the file. */
    int after(int at) {
        int found = first(run -> run.to() > at);
        return found == runs.size() ? -1 : runs.get(found).start();
    }

    /** The offset behind the last code point before the byte; -1 at its beginning. */
    int before(int at) {
        int found = first(run -> run.from() >= at);
        return found == 0
                ? -1
                : runs.get(found - 1).start() + runs.get(found - 1).length();
    }

    /** Runs do not overlap, so what holds of one holds of all after it. */
    private int first(Predicate<Run> holds) {
        int low = 0;
        int high = runs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (holds.test(runs.get(middle))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
