package org.testimonia.edition;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.TreeSet;
import org.testimonia.shared.CodePoints;
import org.testimonia.text.Mark;

/**
 * Reads one segment from left to right for a writer of markup: marks open and close in proper nesting, also those that
 * cross, and the words between come in runs that end wherever the writer wants to say something.
 */
public final class SegmentRun {

    /** What a writer does at each step. */
    public interface Scribe {

        void open(Mark mark);

        void close(Mark mark);

        /** A mark without extent: a page or line break. */
        void point(Mark mark);

        /** Between two runs of words, after what ends here and before what begins here. */
        void at(int offset);

        void words(String words, int start, int end);
    }

    private static final Comparator<Mark> OUTER_FIRST = Comparator.comparingInt(Mark::start)
            .thenComparing(Comparator.comparingInt(Mark::end).reversed());

    private final String text;
    private final int length;
    private final List<Mark> marks;
    private final Deque<Mark> open = new ArrayDeque<>();
    private final Scribe scribe;

    public SegmentRun(String text, List<Mark> marks, Scribe scribe) {
        this.text = text;
        this.length = CodePoints.length(text);
        this.marks = marks.stream()
                .filter(mark -> mark.start() >= 0 && mark.start() <= mark.end() && mark.end() <= length)
                .sorted(OUTER_FIRST)
                .toList();
        this.scribe = scribe;
    }

    /**
     * Reads the segment to its end.
     *
     * @param cuts offsets from the segment's start at which the writer is to be asked
     */
    public void read(List<Integer> cuts) {
        TreeSet<Integer> stops = new TreeSet<>(cuts);
        marks.forEach(mark -> stops.addAll(List.of(mark.start(), mark.end())));
        stops.addAll(List.of(0, length));
        int from = 0;
        int unit = 0;
        int mark = 0;
        for (int stop : stops) {
            int nextUnit = text.offsetByCodePoints(unit, stop - from);
            if (stop > from) {
                scribe.words(text.substring(unit, nextUnit), from, stop);
            }
            closeAt(stop);
            scribe.at(stop);
            mark = openAt(stop, mark);
            from = stop;
            unit = nextUnit;
        }
    }

    /** What crosses a mark that ends is closed with it and opened again. */
    private void closeAt(int stop) {
        Deque<Mark> crossing = new ArrayDeque<>();
        while (open.stream().anyMatch(mark -> mark.end() == stop)) {
            Mark mark = open.pop();
            scribe.close(mark);
            if (mark.end() != stop) {
                crossing.push(mark);
            }
        }
        for (Mark mark : crossing) {
            scribe.open(mark);
            open.push(mark);
        }
    }

    private int openAt(int stop, int next) {
        int index = next;
        while (index < marks.size() && marks.get(index).start() == stop) {
            Mark mark = marks.get(index++);
            if (mark.end() == stop) {
                scribe.point(mark);
            } else {
                scribe.open(mark);
                open.push(mark);
            }
        }
        return index;
    }
}
