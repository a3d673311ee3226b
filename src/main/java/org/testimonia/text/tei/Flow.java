package org.testimonia.text.tei;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.testimonia.shared.xml.XmlFile;

/**
 * Text as one reads on: the running text, or one note, or one reading. White space is held until a word follows it in
 * the same segment, so that segments have none at their edges.
 */
final class Flow {

    private final XmlFile file;
    private final @Nullable String label;
    private final @Nullable Attachment attachment;
    private final List<Draft> drafts = new ArrayList<>();
    private final OpenMarks marks = new OpenMarks();
    private final List<Awaited> awaited = new ArrayList<>();
    private final List<Held> held = new ArrayList<>();
    private @Nullable Draft current;
    private boolean joined;

    /** White space before a word that may not come. */
    private record Held(int codePoint, int from, int to) {}

    /** What stands before the next word, or at the end of its frame's segment when none comes there. */
    private record Awaited(Frame frame, Consumer<Draft> placed) {}

    Flow(XmlFile file, @Nullable String label, @Nullable Attachment attachment) {
        this.file = file;
        this.label = label;
        this.attachment = attachment;
    }

    List<Draft> drafts() {
        return drafts;
    }

    void take(int codePoint, int from, int to, Frame frame) {
        if (codePoint == ' ' || codePoint == '\n' || codePoint == '\t' || codePoint == '\r') {
            space(codePoint, from, to, frame);
            return;
        }
        Draft draft = draftOf(frame);
        held.forEach(space -> draft.append(space.codePoint, space.from, space.to));
        held.clear();
        joined = false;
        awaited.forEach(point -> point.placed.accept(draft));
        awaited.clear();
        marks.start(draft);
        draft.append(codePoint, from, to);
    }

    private void space(int codePoint, int from, int to, Frame frame) {
        if (current == null || current.frame != frame || joined) {
            return;
        }
        if (frame.preserved) {
            held.add(new Held(codePoint, from, to));
        } else if (held.isEmpty()) {
            held.add(new Held(' ', from, to));
        } else if (held.get(0).to == from) {
            held.set(0, new Held(' ', held.get(0).from, to));
        }
    }

    /** Where the file has no white space and words end all the same. */
    void gap(int from, int to, Frame frame) {
        if (held.isEmpty()) {
            space(' ', from, to, frame);
        }
    }

    /** What comes next goes on in the same word. */
    void join() {
        held.clear();
        joined = true;
    }

    private Draft draftOf(Frame frame) {
        if (current != null && current.frame == frame) {
            return current;
        }
        endSegment();
        Draft draft = new Draft(frame, file, drafts.isEmpty() ? label : null, attachment);
        drafts.add(draft);
        current = draft;
        return draft;
    }

    private void endSegment() {
        held.clear();
        joined = false;
        Draft last = current;
        if (last != null) {
            awaited.stream().filter(point -> point.frame == last.frame).forEach(point -> point.placed.accept(last));
            awaited.removeIf(point -> point.frame == last.frame);
            marks.split(last);
            last.end();
        }
        current = null;
    }

    void open(Marking marking) {
        marks.open(marking);
    }

    /** Ends the mark opened last; one that held no words marks a point. */
    void close(Frame frame) {
        OpenMarks.Open mark = marks.close(current);
        if (mark.isEmpty()) {
            point(mark.marking, frame);
        }
    }

    void point(Marking marking, Frame frame) {
        awaited.add(new Awaited(frame, draft -> draft.open(marking)));
    }

    /** After the last word of the segment; where none has been, before the next, or after the last segment. */
    Attachment attach(Frame frame) {
        Attachment place = new Attachment();
        Draft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
        if (last != null && ((last == current && last.frame == frame) || frame.isContainer())) {
            place.settle(last, last.length());
        } else {
            awaited.add(new Awaited(frame, draft -> place.settle(draft, draft.length())));
        }
        return place;
    }

    /** No more text comes; what still waits stands at the end. */
    void end() {
        endSegment();
        if (!drafts.isEmpty()) {
            Draft last = drafts.get(drafts.size() - 1);
            awaited.forEach(point -> point.placed.accept(last));
            awaited.clear();
        }
    }
}
