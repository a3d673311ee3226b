package org.testimonia.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.testimonia.shared.CodePoints;
import org.testimonia.shared.Refusal;
import org.testimonia.text.CorrectParagraph.Correction;

/** The file of a revision with some words of one segment put in for others, and every other byte as it was. */
final class CorrectedFile {

    /** How many code points around the words that are corrected are looked for, where the paragraph cannot be. */
    private static final int[] AROUND = {60, 30, 15};

    private final Revision revision;
    private final byte[] original;
    private final List<Segment> segments;
    private final Segment segment;
    private final Charset charset;

    CorrectedFile(Revision revision, byte[] original, List<Segment> segments, Segment segment) {
        this.revision = revision;
        this.original = original;
        this.segments = segments;
        this.segment = segment;
        this.charset = Charset.forName(revision.encoding());
    }

    static Refusal impossible(String why) {
        return Refusal.invalid("words", why + " Correct the file itself, and bring it as a new revision.");
    }

    byte[] with(List<Correction> corrections) {
        ByteArrayOutputStream file = new ByteArrayOutputStream(original.length + 1024);
        int written = 0;
        for (Correction correction : corrections) {
            ByteRange range = segment.map().size() > 0 ? mapped(correction) : found(correction);
            if (range.start() < written) {
                throw impossible("Two of these corrections touch the same place in the file.");
            }
            file.write(original, written, range.start() - written);
            file.writeBytes(encoded(correction.put()));
            written = range.end();
        }
        file.write(original, written, original.length - written);
        return file.toByteArray();
    }

    private record ByteRange(int start, int end) {}

    private byte[] encoded(String put) {
        if (!charset.newEncoder().canEncode(put)) {
            throw impossible(
                    "The file is written in " + revision.encoding() + ", which does not have all of these letters.");
        }
        String lines = isWindows() ? put.replace("\n", "\r\n") : put;
        return (revision.format() == Format.TEI || revision.format() == Format.HTML ? escaped(lines) : lines)
                .getBytes(charset);
    }

    private boolean isWindows() {
        return new String(original, charset).contains("\r\n");
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** By the reader's record of where every word stands. */
    private ByteRange mapped(Correction correction) {
        int start = byteAt(correction.start() - segment.start(), false);
        int end = correction.end() == correction.start() ? start : byteAt(correction.end() - segment.start(), true);
        String between = new String(original, start, Math.max(0, end - start), charset);
        if (end < start || between.indexOf('<') >= 0 || between.indexOf('>') >= 0) {
            throw impossible("There is markup among the words that are corrected.");
        }
        return new ByteRange(start, end);
    }

    private int byteAt(int offset, boolean asEnd) {
        SourceMap map = segment.map();
        for (int run = 0; run < map.size(); run++) {
            int from = map.plainStart(run);
            int to = from + map.plainLength(run);
            if (asEnd
                    ? offset > from && offset <= to
                    : offset >= from && (offset < to || (run == map.size() - 1 && offset == to))) {
                return byteIn(run, offset - from);
            }
        }
        throw impossible("These words do not stand in the file as they stand here.");
    }

    private int byteIn(int run, int offset) {
        SourceMap map = segment.map();
        if (offset == 0 || offset == map.plainLength(run)) {
            return offset == 0 ? map.byteStart(run) : map.byteEnd(run);
        }
        String words = new String(original, map.byteStart(run), map.byteEnd(run) - map.byteStart(run), charset);
        if (CodePoints.length(words) != map.plainLength(run)) {
            throw impossible("There is an entity among the words that are corrected.");
        }
        return map.byteStart(run) + CodePoints.slice(words, 0, offset).getBytes(charset).length;
    }

    /** By the words themselves, in formats whose readers keep no such record: with the paragraph, or what stands near. */
    private ByteRange found(Correction correction) {
        String file = new String(original, charset);
        Matcher paragraph = pattern(correction, Integer.MAX_VALUE).matcher(file);
        long twins = segments.stream()
                .limit(segment.ordinal() - 1L)
                .filter(other -> Quotation.bare(other.text()).contains(Quotation.bare(segment.text())))
                .count();
        boolean there = paragraph.find();
        for (long i = 0; there && i < twins; i++) {
            there = paragraph.find();
        }
        if (there) {
            return new ByteRange(bytes(file, paragraph.start(1)), bytes(file, paragraph.end(1)));
        }
        for (int around : AROUND) {
            Matcher near = pattern(correction, around).matcher(file);
            if (near.find()) {
                ByteRange range = new ByteRange(bytes(file, near.start(1)), bytes(file, near.end(1)));
                if (!near.find()) {
                    return range;
                }
            }
        }
        throw impossible("There is markup in this paragraph, and the place in the file is not certain.");
    }

    private Pattern pattern(Correction correction, int around) {
        int start = correction.start() - segment.start();
        int end = correction.end() - segment.start();
        int length = CodePoints.length(segment.text());
        String before = CodePoints.slice(segment.text(), Math.max(0, start - around), start);
        String after = CodePoints.slice(segment.text(), end, around < length - end ? end + around : length);
        return Pattern.compile(flexible(before) + "(" + flexible(correction.cut()) + ")" + flexible(after));
    }

    private int bytes(String file, int units) {
        return file.substring(0, units).getBytes(charset).length;
    }

    /** White space in a file may be other white space than was read. */
    private static String flexible(String words) {
        return Pattern.compile("\\s+|\\S+")
                .matcher(words)
                .results()
                .map(part -> part.group().isBlank() ? "\\s+" : Pattern.quote(part.group()))
                .collect(Collectors.joining());
    }
}
