package org.testimonia.shared.xml;

import java.util.Arrays;
import org.testimonia.shared.Refusal;

/** Where the lines of a file begin, to name places as people do. */
public final class LineIndex {

    /** Line and column from 1; the column counts code points. */
    public record Position(int line, int column) {}

    private final String text;
    private int[] starts = new int[64];
    private int lines = 1;
    /** Places are mostly asked for in order of the file: a book in one line is counted once. */
    private int counted;

    private int column = 1;

    LineIndex(String text) {
        this.text = text;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    i++;
                }
                begin(i + 1);
            }
        }
    }

    private void begin(int start) {
        if (lines == starts.length) {
            starts = Arrays.copyOf(starts, 2 * lines);
        }
        starts[lines++] = start;
    }

    public Position at(int index) {
        int found = Arrays.binarySearch(starts, 0, lines, index);
        int line = found >= 0 ? found : -found - 2;
        boolean onwards = counted >= starts[line] && counted <= index;
        column = (onwards ? column : 1) + text.codePointCount(onwards ? counted : starts[line], index);
        counted = index;
        return new Position(line + 1, column);
    }

    /** The position of a parser that counts columns in UTF-16 units. */
    Position of(int line, int column) {
        if (line < 1 || line > lines) {
            return new Position(Math.max(line, 1), Math.max(column, 1));
        }
        return at(Math.min(starts[line - 1] + Math.max(column - 1, 0), text.length()));
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
