package org.testimonia.text;

/**
 * A place in a file as an editor shows it.
 *
 * @param line from 1
 * @param column from 1, in code points
 */
record Position(int line, int column) {

    /** The position of the UTF-16 unit at {@code index}; lines end with a line feed, a carriage return or both. */
    static Position of(CharSequence text, int index) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < index; i++) {
            char c = text.charAt(i);
            boolean firstOfTwo = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (c == '\n' || (c == '\r' && !firstOfTwo)) {
                line++;
                lineStart = i + 1;
            }
        }
        return new Position(line, 1 + Character.codePointCount(text, Math.min(lineStart, index), index));
    }

    @Override
    public String toString() {
        return "line " + line + ", column " + column;
    }
}
