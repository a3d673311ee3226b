package org.testimonia.text;

/** Which characters can stand in a text, in a database and in an edition alike. */
final class Characters {

    /** Stands for a character that cannot (Unicode 23.8). */
    static final char REPLACEMENT = '\uFFFD';

    private Characters() {}

    /** XML 1.0 section 2.2: what no edition could carry. A form feed is a page's end, readers decide about it. */
    static boolean isForbidden(char c) {
        return (c < ' ' && c != '\t' && c != '\n' && c != '\f') || c == '\uFFFE' || c == '\uFFFF';
    }

    /** The string with replacements for what markup can smuggle in by number: controls, halves of surrogate pairs. */
    static String clean(String string) {
        StringBuilder clean = new StringBuilder(string.length());
        string.codePoints()
                .map(c -> c == '\r' ? '\n' : c)
                .map(c -> c < 0x10000 && (isForbidden((char) c) || Character.isSurrogate((char) c)) ? REPLACEMENT : c)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    static boolean isBlank(CharSequence string) {
        return isBlank(string, 0, string.length());
    }

    /** Whether there is nothing but white space: also the unbreakable, the zero-width and the marks of direction. */
    static boolean isBlank(CharSequence string, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = string.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && Character.getType(c) != Character.FORMAT) {
                return false;
            }
        }
        return true;
    }

    /** The beginning of a string, to show in a sentence. */
    static String sample(String string) {
        return line(string, 60);
    }

    /** The string on one line, cut with an ellipsis when it is longer than this many code points. */
    static String line(String string, int longest) {
        String line = clean(string).replaceAll("\\s+", " ").strip();
        boolean tooLong = line.codePointCount(0, line.length()) > longest;
        return tooLong ? line.substring(0, line.offsetByCodePoints(0, longest)).strip() + "…" : line;
    }
}
