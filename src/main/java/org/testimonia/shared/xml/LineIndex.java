package org.testimonia.shared.xml;

import org.testimonia.shared.Refusal;

/** Where the lines of a file begin, to name places as people do; counted as far as somebody asks. */
public final class LineIndex {

    /** Line and column from 1; the column counts code points. */
    public record Position(int line, int column) {}

    /** One remembered position in so many characters: the rest is counted. */
    private static final int STRIDE = 1 << 12;

    private final XmlCharacters text;
    private final Ints lines = new Ints();
    private final Ints columns = new Ints();

    LineIndex(XmlCharacters text) {
        this.text = text;
        lines.add(1);
        columns.add(1);
    }

    /** Goes from character to character. */
    private final class Count {
        private int line;
        private int column;
        private int at;

        Count(int stride) {
            line = lines.get(stride);
            column = columns.get(stride);
            at = stride * STRIDE;
        }

        Count to(int index) {
            while (at < index) {
                step();
            }
            return this;
        }

        /** The two characters of one line end end it with the second. */
        void step() {
            char c = text.charAt(at++);
            if (c == '\n' || (c == '\r' && (at == text.length() || text.charAt(at) != '\n'))) {
                line++;
                column = 1;
            } else if (!Character.isLowSurrogate(c)) {
                column++;
            }
        }
    }

    public Position at(int index) {
        while (lines.size() <= index / STRIDE) {
            remember();
        }
        Count count = new Count(index / STRIDE).to(index);
        return new Position(count.line, count.column);
    }

    private void remember() {
        Count count = new Count(lines.size() - 1).to(lines.size() * STRIDE);
        lines.add(count.line);
        columns.add(count.column);
    }

    /** The position of a parser that counts columns in UTF-16 units. */
    Position of(int line, int column) {
        while (lines.get(lines.size() - 1) < line && lines.size() * STRIDE < text.length()) {
            remember();
        }
        Count count = new Count(Math.max(0, lines.floor(line - 1)));
        while (count.line < line && count.at < text.length()) {
            count.step();
        }
        return count.line < line
                ? new Position(line, Math.max(column, 1))
                : at(Math.min(count.at + Math.max(column - 1, 0), text.length()));
    }

    /** A refusal of the file that names the place in it. */
    Refusal refuse(int index, String sentence) {
        return refuse(at(index), sentence);
    }

    /** A sentence that names something of the file is only as long as a sentence. */
    static String brief(String sentence) {
        int most = 400;
        return sentence.codePointCount(0, sentence.length()) <= most
                ? sentence
                : sentence.substring(0, sentence.offsetByCodePoints(0, most)) + " \u2026";
    }

    static Refusal refuse(Position place, String sentence) {
        return Refusal.invalid("file", "Line " + place.line + ", column " + place.column + ": " + brief(sentence))
                .with("line", place.line)
                .with("column", place.column);
    }
}
