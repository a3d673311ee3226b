package org.testimonia.shared;

/** Offsets are Unicode code points; Java strings count UTF-16 units. Here the two meet. */
public final class CodePoints {

    private CodePoints() {}

    /** Length in code points. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** The code points {@code [start, end)} of the text; throws {@link IndexOutOfBoundsException} outside of it. */
    public static String slice(String text, int start, int end) {
        int from = text.offsetByCodePoints(0, start);
        return text.substring(from, text.offsetByCodePoints(from, end - start));
    }

    /** Whether the text holds NUL or half of a surrogate pair: neither is text, and PostgreSQL keeps neither. */
    public static boolean isBroken(String text) {
        return text.indexOf(0) >= 0 || firstLoneSurrogate(text) >= 0;
    }

    /** Where half of a surrogate pair stands alone, in UTF-16 units; -1 if nowhere. */
    public static int firstLoneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (Character.isSurrogate(c) && !pair) {
                return i;
            }
            i += pair ? 1 : 0;
        }
        return -1;
    }
}
