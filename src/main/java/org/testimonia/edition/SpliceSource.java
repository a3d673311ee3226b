package org.testimonia.edition;

import java.util.Arrays;
import java.util.List;
import org.testimonia.shared.CodePoints;
import org.testimonia.shared.xml.XmlFile;
import org.testimonia.text.ReadSegment;
import org.testimonia.text.SourceMap;

/** Where the code points of a revision's plain text stand in its file; places are indices into the file's text. */
final class SpliceSource {

    private final XmlFile file;
    private final List<ReadSegment> segments;
    private final int[] starts;

    SpliceSource(XmlFile file, List<ReadSegment> segments) {
        this.file = file;
        this.segments = List.copyOf(segments);
        this.starts = new int[segments.size() + 1];
        for (int i = 0; i < segments.size(); i++) {
            starts[i + 1] = starts[i] + CodePoints.length(segments.get(i).text()) + 1;
        }
    }

    /** Before the code point at the offset; a line feed between segments belongs to the next one. */
    int before(int offset) {
        int segment = segmentOf(offset);
        boolean between = offset == starts[segment + 1] - 1;
        if (between && segment + 1 == segments.size()) {
            return after(offset);
        }
        return between ? place(segment + 1, 0, true) : place(segment, offset - starts[segment], true);
    }

    /** After the code point that ends at the offset; a line feed between segments belongs to the one before. */
    int after(int offset) {
        int segment = segmentOf(offset - 1);
        int last = Math.min(offset - 1, starts[segment + 1] - 2) - starts[segment];
        return place(segment, last, false);
    }

    private int segmentOf(int offset) {
        if (offset < 0 || offset >= starts[segments.size()]) {
            throw new IndexOutOfBoundsException("no segment has code point " + offset);
        }
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    private int place(int segment, int offset, boolean before) {
        ReadSegment read = segments.get(segment);
        SourceMap map = read.map();
        int run = runOf(map, offset);
        int from = file.charAt(map.byteStart(run));
        int to = file.charAt(map.byteEnd(run));
        if (!isExact(read, run, from, to)) {
            return before ? from : to;
        }
        return file.text().offsetByCodePoints(from, offset - map.plainStart(run) + (before ? 0 : 1));
    }

    private static int runOf(SourceMap map, int offset) {
        int low = 0;
        int high = map.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (map.plainStart(middle) <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private boolean isExact(ReadSegment read, int run, int from, int to) {
        int start = read.text().offsetByCodePoints(0, read.map().plainStart(run));
        int end = read.text().offsetByCodePoints(start, read.map().plainLength(run));
        return end - start == to - from && file.text().regionMatches(from, read.text(), start, end - start);
    }
}
