package org.testimonia.text.tei;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.testimonia.shared.xml.XmlFile;
import org.testimonia.text.Mark;
import org.testimonia.text.ReadSegment;
import org.testimonia.text.SourceMap;

/** A segment while it is being read. */
final class Draft {

    /** A mark while its end is not known. */
    static final class Span {
        private final int start;
        private final String kind;
        private final Map<String, String> attributes;
        private int end;

        private Span(int start, String kind, Map<String, String> attributes) {
            this.start = start;
            this.end = start;
            this.kind = kind;
            this.attributes = attributes;
        }
    }

    final Frame frame;
    private final XmlFile file;
    private final @Nullable String label;
    private final @Nullable Attachment attachment;
    private final StringBuilder text = new StringBuilder();
    private final List<Span> spans = new ArrayList<>();
    /** Four numbers a run, as in {@link SourceMap}, but characters of the file's text for bytes. */
    private int[] runs = new int[8];

    private int used;
    private boolean lastExact;
    private int length;
    /** Code points of plain text before it. */
    int offset;

    Draft(Frame frame, XmlFile file, @Nullable String label, @Nullable Attachment attachment) {
        this.frame = frame;
        this.file = file;
        this.label = label;
        this.attachment = attachment;
    }

    int length() {
        return length;
    }

    /** Exact characters go on in an exact run; all characters of one reference are one run. */
    void append(int codePoint, int from, int to) {
        boolean exact =
                to - from == Character.charCount(codePoint) && file.text().codePointAt(from) == codePoint;
        boolean goesOn = used > 0 && exact == lastExact && from == runs[exact ? used - 1 : used - 2];
        if (!goesOn || (!exact && to != runs[used - 1])) {
            begin(from);
        }
        lastExact = exact;
        runs[used - 3]++;
        runs[used - 1] = to;
        text.appendCodePoint(codePoint);
        length++;
    }

    private void begin(int from) {
        if (used == runs.length) {
            runs = Arrays.copyOf(runs, 2 * used);
        }
        runs[used] = length;
        runs[used + 1] = 0;
        runs[used + 2] = from;
        runs[used + 3] = from;
        used += 4;
    }

    Span open(String kind, Map<String, String> attributes) {
        Span span = new Span(length, kind, attributes);
        spans.add(span);
        return span;
    }

    void close(Span span) {
        span.end = length;
    }

    ReadSegment segment(TextLanguage language) {
        List<Mark> marks = new ArrayList<>(spans.size());
        for (Span span : spans) {
            marks.add(new Mark(span.start, span.end, span.kind, span.attributes));
        }
        return new ReadSegment(
                frame.numbering.path,
                frame.kind,
                frame.level(),
                label,
                text.toString(),
                language.differing(frame.language),
                language.directionOf(frame.language),
                frame.place,
                attachment == null ? null : attachment.offset(),
                marks,
                new SourceMap(bytes()));
    }

    private int[] bytes() {
        int[] bytes = Arrays.copyOf(runs, used);
        for (int i = 2; i < used; i += 4) {
            bytes[i] = file.byteAt(bytes[i]);
            bytes[i + 1] = file.byteAt(bytes[i + 1]);
        }
        return bytes;
    }
}
