package org.testimonia.text;

import static org.testimonia.text.Finding.Severity.GUESSED;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.testimonia.shared.Refusal;

/**
 * Plain text: a paragraph is a run of lines between blank lines. Its inner line feeds stay, blank lines are dropped. A
 * line that stands alone and says chapter and number is taken for a heading.
 */
@ApplicationScoped
public class PlainReader implements TextReader {

    private static final Pattern HEADING = Pattern.compile(
            "\\s{0,40}(?:(?<part>BOOK|PART|VOLUME)|CHAPTER|CANTO|ACT|SCENE) (?:[IVXLCDM]{1,8}|[0-9]{1,4})\\b.{0,80}",
            Pattern.CASE_INSENSITIVE);

    @Override
    public Format format() {
        return Format.PLAIN;
    }

    @Override
    public ReadText read(byte[] original) {
        Decoding decoding = Decoding.of(original);
        List<Finding> findings = new ArrayList<>(decoding.findings());
        List<ReadSegment> segments = segments(decoding.text().replace('\f', '\n'), findings);
        if (segments.isEmpty()) {
            throw Refusal.invalid("file", "There are no words in this file.");
        }
        return new ReadText(segments, findings, null, null, null, null, decoding.encoding());
    }

    private List<ReadSegment> segments(String text, List<Finding> findings) {
        List<ReadSegment> segments = new ArrayList<>();
        Headings headings = new Headings();
        StringBuilder paragraph = new StringBuilder();
        int line = 0;
        for (int start = 0; start <= text.length(); ) {
            int end = text.indexOf('\n', start) < 0 ? text.length() : text.indexOf('\n', start);
            line++;
            if (Characters.isBlank(text, start, end)) {
                close(paragraph, line - 1, segments, headings);
            } else {
                paragraph.append(paragraph.isEmpty() ? "" : "\n").append(text, start, end);
            }
            start = end + 1;
        }
        close(paragraph, line, segments, headings);
        headings.report(findings);
        return segments;
    }

    private static void close(StringBuilder paragraph, int line, List<ReadSegment> segments, Headings headings) {
        if (paragraph.isEmpty()) {
            return;
        }
        String words = paragraph.toString();
        int level = headings.level(words, line);
        SegmentKind kind = level == 0 ? SegmentKind.PARAGRAPH : SegmentKind.HEADING;
        String path = String.valueOf(segments.size() + 1);
        segments.add(new ReadSegment(
                path, kind, level, null, words, null, null, Place.BODY, null, List.of(), SourceMap.NONE));
        paragraph.setLength(0);
    }

    /** The lines taken for headings, told to the scholar in one finding at the first of them. */
    private static final class Headings {

        private int count;
        private int firstLine;
        private String first = "";

        int level(String paragraph, int line) {
            Matcher heading = HEADING.matcher(paragraph);
            if (!heading.matches()) {
                return 0;
            }
            if (count++ == 0) {
                firstLine = line;
                first = paragraph.strip();
            }
            return heading.group("part") == null ? 2 : 1;
        }

        void report(List<Finding> findings) {
            if (count > 0) {
                String lines = count == 1 ? "A line, “" : count + " lines such as “";
                String are = count == 1 ? "”, is read as a heading." : "” are read as headings.";
                findings.add(new Finding(GUESSED, firstLine, 1, lines + first + are));
            }
        }
    }
}
