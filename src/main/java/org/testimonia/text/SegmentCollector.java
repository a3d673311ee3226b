package org.testimonia.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.testimonia.shared.CodePoints;
import org.testimonia.shared.Interruption;

/**
 * Gathers segments in the order of reading while a reader walks through a document: the reader enters and leaves what
 * gives words their kind and appends words; notes are gathered apart and come after the body.
 */
final class SegmentCollector {

    /** What words are where they stand. */
    record Setting(
            SegmentKind kind,
            int level,
            @Nullable String language,
            @Nullable String direction,
            boolean preformatted) {

        static final Setting PARAGRAPH = new Setting(SegmentKind.PARAGRAPH, 0, null, null, false);

        Setting as(SegmentKind kind) {
            return new Setting(kind, 0, language, direction, preformatted);
        }

        Setting asHeading(int level) {
            return new Setting(SegmentKind.HEADING, level, language, direction, preformatted);
        }

        Setting asPreformatted() {
            return new Setting(SegmentKind.PREFORMATTED, 0, language, direction, true);
        }

        Setting in(@Nullable String language, @Nullable String direction) {
            return new Setting(kind, level, language, direction, preformatted);
        }
    }

    /** Where a note is called, in the body or in another note. */
    record Reference(boolean inNotes, int offset) {}

    private record Note(ReadSegment segment, @Nullable Reference reference) {}

    final RunningText words = new RunningText();
    private final Deque<Setting> settings = new ArrayDeque<>(List.of(Setting.PARAGRAPH));
    private final List<ReadSegment> body = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final Paths paths = new Paths();
    private int bodyLength;
    private int notesLength;
    private boolean inNote;
    private final @Nullable String language;
    private final @Nullable String direction;
    private @Nullable Reference reference;
    private @Nullable String label;

    /** @param language and direction of the text: segments say only where they differ */
    SegmentCollector(@Nullable String language, @Nullable String direction) {
        this.language = language;
        this.direction = direction;
    }

    Setting setting() {
        return settings.getLast();
    }

    void enter(Setting setting) {
        endSegment();
        settings.addLast(setting);
    }

    /** The words so far turn out to be of another kind than where they stand. */
    void endSegmentAs(Setting setting) {
        settings.addLast(setting);
        leave();
    }

    void leave() {
        endSegment();
        settings.removeLast();
    }

    Paths paths() {
        return paths;
    }

    /** What stands before the next segment in print. */
    void label(@Nullable String label) {
        this.label = label;
    }

    void append(String string) {
        String clean = Characters.clean(string);
        if (setting().preformatted()) {
            words.appendVerbatim(clean);
        } else {
            words.append(clean);
        }
    }

    /** The place where a note is called: after the last word so far. */
    Reference here() {
        return new Reference(inNote, (inNote ? notesLength : bodyLength) + words.length());
    }

    void beginNote(int number, @Nullable Reference reference) {
        enter(Setting.PARAGRAPH.as(SegmentKind.NOTE));
        inNote = true;
        this.reference = reference;
        label = String.valueOf(number);
        paths.beginNote(number);
    }

    void endNote() {
        leave();
        inNote = false;
        label = null;
    }

    /** What was appended so far is a segment, unless it is blank. */
    void endSegment() {
        String text = setting().preformatted() ? withoutOuterLineFeeds() : words.text();
        List<Mark> marks = words.takeMarks();
        if (!Characters.isBlank(text)) {
            add(text, marks);
        }
        words.clear();
    }

    /** Line feeds after {@code <pre>} and before its end belong to the markup. */
    private String withoutOuterLineFeeds() {
        String text = words.text();
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '\n') {
            end--;
        }
        return text.substring(0, end);
    }

    private void add(String text, List<Mark> marks) {
        Interruption.heed();
        Setting now = setting();
        int length = CodePoints.length(text);
        ReadSegment segment = new ReadSegment(
                inNote ? paths.nextInNote() : paths.next(now.kind()),
                now.kind(),
                now.level(),
                label,
                text,
                Objects.equals(now.language(), language) ? null : now.language(),
                Objects.equals(now.direction(), direction) ? null : now.direction(),
                inNote ? Place.NOTE : Place.BODY,
                null,
                marks.stream().map(mark -> within(mark, length)).toList(),
                SourceMap.NONE);
        label = null;
        if (inNote) {
            notes.add(new Note(segment, reference));
            notesLength += length + 1;
        } else {
            body.add(segment);
            bodyLength += length + 1;
        }
    }

    private static Mark within(Mark mark, int length) {
        return mark.end() <= length
                ? mark
                : new Mark(Math.min(mark.start(), length), length, mark.kind(), mark.attributes());
    }

    /** All segments, body first, each note knowing where it is called. */
    List<ReadSegment> segments() {
        endSegment();
        List<ReadSegment> segments = new ArrayList<>(body);
        notes.forEach(note -> segments.add(attach(note.segment(), note.reference())));
        return segments;
    }

    private ReadSegment attach(ReadSegment note, @Nullable Reference reference) {
        Integer at = reference == null ? null : (Integer) placeOf(reference);
        return new ReadSegment(
                note.path(),
                note.kind(),
                note.level(),
                note.label(),
                note.text(),
                note.language(),
                note.direction(),
                note.place(),
                at,
                note.marks(),
                note.map());
    }

    private int placeOf(Reference reference) {
        int offset = (reference.inNotes() ? bodyLength : 0) + reference.offset();
        return Math.min(offset, bodyLength + notesLength - 1);
    }
}
