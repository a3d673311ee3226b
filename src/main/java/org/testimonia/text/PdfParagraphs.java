package org.testimonia.text;

import static org.testimonia.text.Finding.Severity.CHANGED;
import static org.testimonia.text.Finding.Severity.GUESSED;
import static org.testimonia.text.Finding.Severity.LOST;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.testimonia.text.SegmentCollector.Setting;

/** Joins the lines of a PDF to paragraphs and headings; docs/reference/reading.md tells scholars by which rules. */
final class PdfParagraphs {

    static final String HEADS = "Running heads and page numbers are left out.";
    static final String HYPHENS = "Words broken at the end of a line are joined.";
    static final String HEADINGS = "Short lines in larger type are read as headings.";

    /** So much larger than the type of the text is the type of a heading. */
    private static final double LARGER = 1.15;

    private static final int LONGEST_HEADING = 200;

    /** So many times the usual distance of lines parts paragraphs. */
    private static final double APART = 1.35;

    /** A line that ends so far, in sizes of type, before the text's right edge is a paragraph's last. */
    private static final double SHORT = 4;

    /** A first line stands so far in, in sizes of type. */
    private static final double INDENT = 0.8;

    private final SegmentCollector collector = new SegmentCollector(null, null);
    private final FindingTally tally = new FindingTally();
    private final PdfHeads heads;
    private final double body;
    private final double leading;
    private final double rightEdge;
    private final List<Double> larger;
    private @Nullable PdfLine before;
    private boolean newPage;

    PdfParagraphs(List<PdfPage> pages) {
        heads = new PdfHeads(pages);
        body = mostCommon(pages, false);
        leading = mostCommon(pages, true);
        rightEdge = pages.stream()
                .flatMap(page -> page.lines().stream())
                .mapToDouble(PdfLine::right)
                .max()
                .orElse(0);
        TreeSet<Double> sizes = new TreeSet<>();
        pages.forEach(page -> page.lines().stream()
                .map(PdfLine::size)
                .filter(size -> size >= body * LARGER)
                .forEach(sizes::add));
        larger = new ArrayList<>(sizes.descendingSet());
        pages.forEach(this::read);
    }

    /** The size of type most of the text is set in, or the distance of most lines. */
    private static double mostCommon(List<PdfPage> pages, boolean distances) {
        Map<Double, Integer> found = new HashMap<>();
        for (PdfPage page : pages) {
            for (int i = 0; i < page.lines().size(); i++) {
                PdfLine line = page.lines().get(i);
                if (!distances) {
                    found.merge(line.size(), line.words().length(), Integer::sum);
                } else if (i > 0 && line.y() > page.lines().get(i - 1).y()) {
                    double distance = line.y() - page.lines().get(i - 1).y();
                    found.merge(Math.round(distance * 2) / 2.0, 1, Integer::sum);
                }
            }
        }
        return found.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(distances ? Double.MAX_VALUE : 0.0);
    }

    private void read(PdfPage page) {
        Set<PdfLine> left = heads.of(page);
        collector.words.point("page", Map.of("n", PdfHeads.number(page, left)));
        left.forEach(line -> tally.add(LOST, HEADS, line.words(), () -> null));
        List<PdfLine> lines =
                page.lines().stream().filter(line -> !left.contains(line)).toList();
        double leftEdge = leftEdge(lines);
        newPage = true;
        for (PdfLine line : lines) {
            read(line, leftEdge);
            newPage = false;
        }
    }

    /** Where most lines of the page begin; in a book left pages stand otherwise than right ones. */
    private static double leftEdge(List<PdfLine> lines) {
        Map<Long, Integer> found = new HashMap<>();
        lines.forEach(line -> found.merge(Math.round(line.left()), 1, Integer::sum));
        return found.entrySet().stream()
                .max(Map.Entry.<Long, Integer>comparingByValue().thenComparing(entry -> -entry.getKey()))
                .map(Map.Entry::getKey)
                .orElse(0L);
    }

    private void read(PdfLine line, double leftEdge) {
        PdfLine last = before;
        if (last != null && isOther(last, line, leftEdge)) {
            endParagraph(last);
        }
        if (collector.words.length() > 0) {
            join(line.words());
        } else {
            collector.append(line.words());
        }
        before = line;
    }

    private boolean isOther(PdfLine last, PdfLine line, double leftEdge) {
        if (isHeading(last) != isHeading(line) || (isHeading(line) && last.size() != line.size())) {
            return true;
        }
        boolean indented = line.left() - leftEdge > INDENT * body && line.left() - leftEdge < 6 * body;
        if (newPage) {
            return last.endsSentence() && (indented || isShort(last) || isHeading(line));
        }
        boolean apart =
                line.y() - last.y() > Math.max(leading, line.size() * 1.2) * APART || line.y() < last.y() - body;
        boolean indentedAfterFull = indented && last.left() - leftEdge <= INDENT * body;
        return apart || indentedAfterFull || (last.endsSentence() && isShort(last) && !isHeading(line));
    }

    private boolean isShort(PdfLine line) {
        return rightEdge - line.right() > SHORT * body;
    }

    private boolean isHeading(PdfLine line) {
        return line.size() >= body * LARGER && line.words().length() <= LONGEST_HEADING;
    }

    private void endParagraph(PdfLine last) {
        if (isHeading(last)) {
            int level = Math.min(3, 1 + larger.indexOf(last.size()));
            tally.add(GUESSED, HEADINGS, collector.words.text(), () -> null);
            collector.endSegmentAs(Setting.PARAGRAPH.asHeading(level));
        } else {
            collector.endSegment();
        }
    }

    /** A hyphen between a letter and a small letter is the printer's, as far as anybody can tell without a dictionary. */
    private void join(String words) {
        String text = collector.words.text();
        char last = text.charAt(text.length() - 1);
        boolean broken = (last == '-' || last == '\u2010' || last == '\u00AD')
                && text.length() > 1
                && Character.isLetter(text.charAt(text.length() - 2))
                && Character.isLowerCase(words.codePointAt(0));
        if (broken) {
            String begin = text.substring(text.lastIndexOf(' ') + 1);
            tally.add(CHANGED, HYPHENS, begin + "|" + words.split(" ", 2)[0], () -> null);
            collector.words.takeBackLast();
            collector.append(words);
        } else {
            collector.append(" " + words);
        }
    }

    List<ReadSegment> segments() {
        if (before != null) {
            endParagraph(before);
        }
        return collector.segments();
    }

    List<Finding> findings() {
        return tally.findings();
    }
}
