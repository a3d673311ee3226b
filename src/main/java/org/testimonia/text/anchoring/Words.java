package org.testimonia.text.anchoring;

import java.util.Arrays;

/**
 * The words of a plain text, each with its place in code points and a number that equal words share. A word is a run of
 * letters, digits and marks; any other sign but white space is one by itself, and so is each letter of a script that
 * writes no spaces.
 */
final class Words {

    private final int[] text;
    private final int[] starts;
    private final int[] ends;
    private final int[] numbers;
    private final int size;

    private Words(int[] text, int[] starts, int[] ends, int[] numbers, int size) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
        this.numbers = numbers;
        this.size = size;
    }

    static Words of(String plain, Vocabulary vocabulary) {
        int[] text = plain.codePoints().toArray();
        int[] starts = new int[text.length / 2 + 16];
        int[] ends = new int[starts.length];
        int size = 0;
        for (int at = 0; at < text.length; ) {
            if (isSpace(text[at])) {
                at++;
                continue;
            }
            if (size == starts.length) {
                starts = Arrays.copyOf(starts, 2 * size);
                ends = Arrays.copyOf(ends, 2 * size);
            }
            starts[size] = at;
            at = endOf(text, at);
            ends[size++] = at;
        }
        int[] numbers = new int[size];
        for (int i = 0; i < size; i++) {
            numbers[i] = vocabulary.number(text, starts[i], ends[i]);
        }
        return new Words(text, starts, ends, numbers, size);
    }

    private static int endOf(int[] text, int start) {
        int end = start + 1;
        if (joins(text[start])) {
            while (end < text.length && joins(text[end])) {
                end++;
            }
        }
        while (end < text.length && isMark(text[end])) {
            end++;
        }
        return end;
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static boolean joins(int c) {
        return (c < 0x80 ? Character.isLetterOrDigit(c) : isLetter(c)) && !standsAlone(c);
    }

    private static boolean isLetter(int c) {
        return Character.isLetterOrDigit(c) || isMark(c) || Character.getType(c) == Character.FORMAT;
    }

    private static boolean standsAlone(int c) {
        if (c < 0xE00) {
            return false;
        }
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return switch (script) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }

    int size() {
        return size;
    }

    int start(int word) {
        return starts[word];
    }

    int end(int word) {
        return ends[word];
    }

    int number(int word) {
        return numbers[word];
    }

    int[] numbers() {
        return numbers;
    }

    int length(int word) {
        return ends[word] - starts[word];
    }

    int codePoint(int at) {
        return text[at];
    }

    /** Whether it is the first one of its line; what follows the last word begins one. */
    boolean beginsLine(int word) {
        if (word == 0 || word >= size) {
            return true;
        }
        for (int i = ends[word - 1]; i < starts[word]; i++) {
            if (text[i] == '\n') {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing stands between it and the word before it. */
    boolean isGlued(int word) {
        return word > 0 && word < size && ends[word - 1] == starts[word];
    }

    /** A sign that belongs to the word after it, as an opening quotation mark does. */
    boolean leansForward(int word) {
        return isSign(word) && !isGlued(word) && isGlued(word + 1);
    }

    /** A sign that belongs to the word before it, as a full stop does. */
    boolean leansBack(int word) {
        return isSign(word) && isGlued(word) && !isGlued(word + 1);
    }

    private boolean isSign(int word) {
        return !Character.isLetterOrDigit(text[starts[word]]);
    }

    /** Code points of the whole text. */
    int textLength() {
        return text.length;
    }

    /** The first word that ends after an offset; the number of words where none does. */
    int firstEndingAfter(int offset) {
        int found = Arrays.binarySearch(ends, 0, size, offset + 1);
        return found >= 0 ? found : -found - 1;
    }
}
