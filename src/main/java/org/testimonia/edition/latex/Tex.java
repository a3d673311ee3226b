package org.testimonia.edition.latex;

/** Words as TeX prints them: nothing anybody typed is a command, an end of a paragraph or a turn of the line. */
final class Tex {

    private static final int REPLACEMENT = 0xFFFD;

    private Tex() {}

    static String words(String typed) {
        StringBuilder tex = new StringBuilder(typed.length());
        int[] characters = typed.codePoints().toArray();
        for (int c : characters) {
            append(c, tex);
        }
        return tex.toString();
    }

    private static void append(int c, StringBuilder tex) {
        switch (c) {
            case '\\' -> tex.append("\\textbackslash{}");
            case '{', '}', '$', '&', '#', '%', '_' -> tex.append('\\').appendCodePoint(c);
            case '^' -> tex.append("\\textasciicircum{}");
            case '~' -> tex.append("\\textasciitilde{}");
            case '`' -> tex.append("\\textasciigrave{}");
            case '\'' -> tex.append("\\textquotesingle{}");
            case '"' -> tex.append("\\textquotedbl{}");
            // each of them makes another sign with its like, were it not for the braces
            case '-', ',', '<', '>' -> tex.appendCodePoint(c).append("{}");
            // at the beginning of an argument it would be an option
            case '[', ']' -> tex.append('{').appendCodePoint(c).append('}');
            default -> appendPlain(c, tex);
        }
    }

    private static void appendPlain(int c, StringBuilder tex) {
        if (Character.isWhitespace(c) || c == 0x85 || c == 0x2028 || c == 0x2029) {
            tex.append(' ');
        } else if (Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE || (c & 0xFFFE) == 0xFFFE) {
            tex.appendCodePoint(REPLACEMENT);
        } else if (!isDirected(c)) {
            tex.appendCodePoint(c);
        }
    }

    /** Unicode's explicit directional formatting characters and marks. */
    private static boolean isDirected(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F || c == 0x61C;
    }

    /** An address that was checked to be one: ASCII, its rest in percent signs. */
    static String address(String address) {
        return address.replace("\\", "\\%5C")
                .replace("{", "\\%7B")
                .replace("}", "\\%7D")
                .replace("^", "\\%5E")
                .replaceAll("(?<!\\\\)([%#&_])", "\\\\$1")
                .replaceAll("[\\p{C}\\p{Z}]", "");
    }

    /** A name of a place: letters, digits and hyphens only. */
    static String label(String id) {
        return id.replaceAll("[^A-Za-z0-9-]", "-");
    }
}
