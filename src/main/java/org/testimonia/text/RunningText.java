package org.testimonia.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The words and marks of one segment while it is read. A run of white space becomes one space and none stands at the
 * edges; a mark begins with its first word and ends with its last.
 */
final class RunningText {

    /** Marks inside marks beyond this many are left out: nobody could see them, and hostile files have thousands. */
    static final int DEEPEST = 64;

    private static final String LINE = "line";

    private static final class Open {
        private final String kind;
        private final Map<String, String> attributes;
        private int start = -1;

        Open(String kind, Map<String, String> attributes) {
            this.kind = kind;
            this.attributes = attributes;
        }
    }

    private final StringBuilder text = new StringBuilder();
    private final List<Mark> marks = new ArrayList<>();
    private final List<Open> open = new ArrayList<>();
    private final List<Open> points = new ArrayList<>();
    private int length;
    private boolean spaced;

    /** Words of running text. */
    void append(String words) {
        for (int i = 0; i < words.length(); ) {
            int c = words.codePointAt(i);
            i += Character.charCount(c);
            if (c == ' ' || c == '\n' || c == '\t' || c == '\f') {
                spaced = true;
            } else {
                put(c);
            }
        }
    }

    /** Preformatted words, white space and all. */
    void appendVerbatim(String words) {
        words.codePoints().forEach(this::put);
    }

    private void put(int c) {
        if (spaced && length > 0) {
            text.append(' ');
            length++;
        }
        spaced = false;
        begin();
        text.appendCodePoint(c);
        length++;
    }

    private void begin() {
        points.forEach(point -> marks.add(new Mark(length, length, point.kind, point.attributes)));
        points.clear();
        for (int i = open.size() - 1; i >= 0 && open.get(i).start < 0; i--) {
            open.get(i).start = length;
        }
    }

    /** Takes back the last character, such as a hyphen that turns out to be the printer's. */
    void takeBackLast() {
        int last = text.codePointBefore(text.length());
        text.setLength(text.length() - Character.charCount(last));
        length--;
    }

    /** A line's end: a space in running text, and a mark before the next word. */
    void breakLine() {
        if (length > 0) {
            spaced = true;
            point(LINE, Map.of());
        }
    }

    /** A mark without words, where the next word begins. */
    void point(String kind, Map<String, String> attributes) {
        points.add(new Open(kind, attributes));
    }

    boolean endsWithLineBreak() {
        return !points.isEmpty() && points.get(points.size() - 1).kind.equals(LINE);
    }

    /** Answers false when there are too many inside each other; then there is nothing to close. */
    boolean open(String kind, Map<String, String> attributes) {
        return open.size() < DEEPEST && open.add(new Open(kind, attributes));
    }

    /** Closes the innermost mark of this kind, if there is one. */
    void close(String kind) {
        for (int i = open.size() - 1; i >= 0; i--) {
            if (open.get(i).kind.equals(kind)) {
                end(open.remove(i));
                return;
            }
        }
    }

    void closeAll() {
        open.forEach(this::end);
        open.clear();
    }

    private void end(Open mark) {
        if (mark.start >= 0 && mark.start < length) {
            marks.add(new Mark(mark.start, length, mark.kind, mark.attributes));
        }
        mark.start = -1;
    }

    /** Code points so far. */
    int length() {
        return length;
    }

    String text() {
        return text.toString();
    }

    /** The marks of what was read so far, in order; those still open end here and go on in the next segment. */
    List<Mark> takeMarks() {
        open.forEach(this::end);
        marks.sort((a, b) -> a.start() != b.start() ? a.start() - b.start() : b.end() - a.end());
        return List.copyOf(marks);
    }

    /** Makes ready for the next segment; a page that began without a word begins there. */
    void clear() {
        text.setLength(0);
        marks.clear();
        points.removeIf(point -> point.kind.equals(LINE));
        length = 0;
        spaced = false;
    }
}
