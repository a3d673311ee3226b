package org.testimonia.text.tei;

import org.jspecify.annotations.Nullable;
import org.testimonia.shared.xml.XmlFile;
import org.testimonia.text.ReadSegment;
import org.testimonia.text.SourceMap;

/** A segment while it is being read. */
final class Draft {

    private static final int LENGTH = 1;
    private static final int FROM = 2;
    private static final int TO = 3;

    final Frame frame;
    private final XmlFile file;
    private final @Nullable String label;
    private final @Nullable Attachment attachment;
    private final DraftMarks marks;
    private StringBuilder growing = new StringBuilder();
    /** As in {@link SourceMap}, but characters of the file's text for bytes. */
    private Rows runs = new Rows();

    private boolean lastExact;
    private int length;
    private String text = "";
    private SourceMap map = SourceMap.NONE;
    /** Code points of plain text before it. */
    int offset;

    Draft(Frame frame, XmlFile file, @Nullable String label, @Nullable Attachment attachment) {
        this.frame = frame;
        this.file = file;
        this.label = label;
        this.attachment = attachment;
        this.marks = new DraftMarks(file);
    }

    int length() {
        return length;
    }

    /** Exact characters go on in an exact run; all characters of one reference are one run. */
    void append(int codePoint, int from, int to) {
        boolean exact =
                to - from == Character.charCount(codePoint) && file.text().codePointAt(from) == codePoint;
        int run = runs.size() - 1;
        boolean goesOn = run >= 0 && exact == lastExact && from == runs.get(run, exact ? TO : FROM);
        if (!goesOn || (!exact && to != runs.get(run, TO))) {
            run = runs.add(length, 0, from, from);
        }
        lastExact = exact;
        runs.set(run, LENGTH, runs.get(run, LENGTH) + 1);
        runs.set(run, TO, to);
        growing.appendCodePoint(codePoint);
        length++;
    }

    /** The mark's number. */
    int open(Marking marking) {
        return marks.open(length, marking);
    }

    void close(int mark) {
        marks.close(mark, length);
    }

    /** No more words come; it takes no more room than it needs. */
    void end() {
        text = growing.toString();
        map = new SourceMap(bytes());
        marks.trim();
        growing = new StringBuilder(0);
        runs = new Rows();
    }

    ReadSegment segment(TextLanguage language) {
        return new ReadSegment(
                frame.numbering.path,
                frame.kind,
                frame.level(),
                label,
                text,
                language.differing(frame.language),
                language.directionOf(frame.language),
                frame.place,
                attachment == null ? null : attachment.offset(),
                marks,
                map);
    }

    private int[] bytes() {
        for (int run = 0; run < runs.size(); run++) {
            runs.set(run, FROM, file.byteAt(runs.get(run, FROM)));
            runs.set(run, TO, file.byteAt(runs.get(run, TO)));
        }
        return runs.numbers();
    }
}
