package org.testimonia.source;

import java.util.ArrayList;
import java.util.List;

/** One record of a RIS file before anyone asks what it means: its lines in order. */
record RisRecord(int line, List<Line> lines) {

    record Line(String tag, String value) {}

    RisRecord(int line) {
        this(line, new ArrayList<>());
    }

    void add(String tag, String value) {
        lines.add(new Line(tag, value));
    }

    boolean holdsOnlyTypes() {
        return lines.stream().allMatch(line -> line.tag().equals("TY"));
    }

    boolean hasType() {
        return lines.stream().anyMatch(line -> line.tag().equals("TY"));
    }
}
