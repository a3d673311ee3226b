package org.testimonia.text;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the lines of a PDF's text layer with where they stand. */
final class PdfLines extends PDFTextStripper {

    /** The reader's time is over. */
    static final class TimeIsOver extends RuntimeException {
        TimeIsOver() {
            super("time is over", null, false, false);
        }
    }

    /** Of all pages together; a text may have twenty million characters. */
    private static final int MOST_CHARACTERS = 24_000_000;

    private final List<PdfPage> pages = new ArrayList<>();
    private final String[] labels;
    private final long end;
    private final StringBuilder words = new StringBuilder();
    private final Map<Float, Integer> sizes = new HashMap<>();
    private List<PdfLine> lines = new ArrayList<>();
    private double left;
    private double right;
    private double y;
    private int characters;

    private PdfLines(String[] labels, long end) {
        this.labels = labels;
        this.end = end;
        setSuppressDuplicateOverlappingText(true);
    }

    /**
     * All pages.
     *
     * @param end by {@link System#nanoTime}, when the time is over
     */
    static List<PdfPage> of(PDDocument document, String[] labels, long end) throws IOException {
        PdfLines lines = new PdfLines(labels, end);
        lines.writeText(document, Writer.nullWriter());
        return lines.pages;
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (System.nanoTime() > end) {
            throw new TimeIsOver();
        }
        if (++characters > MOST_CHARACTERS) {
            ReadFile.mustNotBeTooLong(characters, TextReader.LONGEST_TEXT);
        }
        super.processTextPosition(text);
    }

    @Override
    protected void startPage(PDPage page) {
        lines = new ArrayList<>();
        begin();
    }

    private void begin() {
        words.setLength(0);
        sizes.clear();
        left = Double.MAX_VALUE;
        right = 0;
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        words.append(text);
        for (TextPosition position : positions) {
            left = Math.min(left, position.getXDirAdj());
            right = Math.max(right, position.getXDirAdj() + position.getWidthDirAdj());
            y = position.getYDirAdj();
            sizes.merge(Math.round(position.getFontSizeInPt() * 2) / 2f, 1, Integer::sum);
        }
    }

    @Override
    protected void writeWordSeparator() {
        words.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    private void endLine() {
        String line = Characters.clean(words.toString())
                .replaceAll("[\\s\\uFFFD]+", " ")
                .strip();
        if (!Characters.isBlank(line)) {
            float size = sizes.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .map(Map.Entry::getKey)
                    .orElse(0f);
            lines.add(new PdfLine(line, left, right, y, size));
        }
        begin();
    }

    @Override
    protected void endPage(PDPage page) {
        endLine();
        int number = pages.size();
        String label = number < labels.length && labels[number] != null ? labels[number] : String.valueOf(number + 1);
        pages.add(new PdfPage(label, lines));
    }
}
