package org.testimonia.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.testimonia.project.Member;
import org.testimonia.project.Right;
import org.testimonia.shared.CodePoints;
import org.testimonia.shared.Refusal;
import org.testimonia.text.anchoring.Change;
import org.testimonia.text.anchoring.RevisionMap;

/**
 * An editor corrects the words of one paragraph: the change is made in the file itself, and the file becomes the next
 * revision. What cannot be put into the file without touching anything else is refused.
 */
@ApplicationScoped
public class CorrectParagraph {

    /** The others are packed. */
    private static final Set<Format> WRITABLE = EnumSet.of(Format.PLAIN, Format.MARKDOWN, Format.HTML, Format.TEI);

    private static final int LONGEST = 200_000;

    /**
     * Some words put in for others.
     *
     * @param start code points from the beginning of the plain text before
     * @param end exclusive; equal to the start where nothing was cut
     */
    public record Correction(int start, int end, String cut, String put) {}

    private final Texts texts;
    private final Revisions revisions;
    private final Segments segments;
    private final ReadFile readFile;
    private final ReviseText reviseText;

    CorrectParagraph(Texts texts, Revisions revisions, Segments segments, ReadFile readFile, ReviseText reviseText) {
        this.texts = texts;
        this.revisions = revisions;
        this.segments = segments;
        this.readFile = readFile;
        this.reviseText = reviseText;
    }

    /**
     * Puts other words in the place of a segment's.
     *
     * @param from the revision that was corrected, which must be the newest
     */
    public ReviseText.Revised correct(String slug, int ordinal, String words, @Nullable Integer from, Member by) {
        by.must(Right.IMPORT_TEXTS);
        Text text = texts.get(slug);
        Revision revision = revisions.newest(text);
        if (!WRITABLE.contains(revision.format())) {
            throw CorrectedFile.impossible(revision.format().title + " files are not corrected here.");
        }
        Segment segment = segments.get(revision, ordinal);
        String wanted = words.replace("\r\n", "\n").replace('\r', '\n').strip();
        check(segment, wanted);
        List<Correction> corrections = corrections(segment, wanted);
        byte[] file = new CorrectedFile(revision, revisions.original(revision), segments.of(revision), segment)
                .with(corrections);
        checkRead(revision, file, ordinal, wanted);
        var asked = new NewRevision(
                file,
                revision.fileName(),
                null,
                revision.format(),
                from == null ? revision.number() : from,
                corrections);
        return reviseText.revise(slug, asked, by);
    }

    private static void check(Segment segment, String wanted) {
        if (wanted.isEmpty()) {
            throw Refusal.invalid(
                    "words", "A paragraph keeps at least a word here. To cut it, bring a corrected file.");
        }
        if (CodePoints.length(wanted) > LONGEST || CodePoints.isBroken(wanted)) {
            throw Refusal.invalid("words", "A paragraph has at most 200,000 characters of text.");
        }
        if (wanted.equals(segment.text().strip())) {
            throw Refusal.invalid("words", "These are the words as they stand; nothing is corrected.");
        }
    }

    /** Also where words stayed the white space among them may be other. */
    private static List<Correction> corrections(Segment segment, String wanted) {
        List<Correction> corrections = new ArrayList<>();
        List<Change> changes = RevisionMap.between(segment.text(), wanted).changes();
        for (int i = 0; i < changes.size(); i++) {
            Change begin = changes.get(i);
            while (begin.kind() != Change.Kind.SAME
                    && i + 1 < changes.size()
                    && changes.get(i + 1).kind() != Change.Kind.SAME) {
                i++;
            }
            Change end = changes.get(i);
            Correction correction = correction(
                    segment, begin.start(), end.end(), CodePoints.slice(wanted, begin.startAfter(), end.endAfter()));
            if (!correction.cut().equals(correction.put())) {
                corrections.add(correction);
            }
        }
        return corrections;
    }

    /** No more than what differs. */
    private static Correction correction(Segment segment, int start, int end, String put) {
        int[] cut = CodePoints.slice(segment.text(), start, end).codePoints().toArray();
        int[] in = put.codePoints().toArray();
        int same = 0;
        while (same < Math.min(cut.length, in.length) && cut[same] == in[same]) {
            same++;
        }
        int tail = 0;
        while (tail < Math.min(cut.length, in.length) - same
                && cut[cut.length - 1 - tail] == in[in.length - 1 - tail]) {
            tail++;
        }
        return new Correction(
                segment.start() + start + same,
                segment.start() + end - tail,
                new String(cut, same, cut.length - same - tail),
                new String(in, same, in.length - same - tail));
    }

    private void checkRead(Revision revision, byte[] file, int ordinal, String wanted) {
        List<ReadSegment> read = readFile.read(file, revision.format()).segments();
        List<Segment> before = segments.of(revision);
        boolean asWanted = read.size() == before.size();
        for (int i = 0; asWanted && i < read.size(); i++) {
            String expected = i + 1 == ordinal ? wanted : before.get(i).text();
            asWanted = Quotation.spaced(expected)
                    .equals(Quotation.spaced(read.get(i).text()));
        }
        if (!asWanted) {
            throw CorrectedFile.impossible("With these words the file would be read otherwise than they stand here.");
        }
    }
}
