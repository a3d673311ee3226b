package org.testimonia.edition;

import org.jspecify.annotations.Nullable;

/**
 * XML or HTML as it is written: elements, attributes and words. Whatever a scholar or a file said comes out as words;
 * characters the language does not admit come out as U+FFFD.
 */
public final class Markup {

    private static final int REPLACEMENT = 0xFFFD;

    private final StringBuilder out = new StringBuilder();
    private final boolean xml;

    private Markup(boolean xml) {
        this.xml = xml;
    }

    public static Markup xml() {
        return new Markup(true);
    }

    public static Markup html() {
        return new Markup(false);
    }

    /** The words with only such characters as HTML admits. */
    public static String admitted(String words) {
        StringBuilder admitted = new StringBuilder(words.length());
        Markup html = html();
        words.codePoints()
                .forEach(c -> admitted.appendCodePoint(c == '\n' || c == '\t' || html.isAdmitted(c) ? c : REPLACEMENT));
        return admitted.toString();
    }

    /**
     * Begins an element.
     *
     * @param attributes names and values in turn; one whose value is null is left out
     */
    public Markup open(String element, @Nullable String... attributes) {
        return start(element, attributes).raw(">");
    }

    public Markup close(String element) {
        return raw("</").raw(element).raw(">");
    }

    /** An element without content; in HTML one that has no end tag. */
    public Markup empty(String element, @Nullable String... attributes) {
        return start(element, attributes).raw(xml ? "/>" : ">");
    }

    public Markup element(String element, String words, @Nullable String... attributes) {
        return open(element, attributes).text(words).close(element);
    }

    public Markup text(String words) {
        append(words, false);
        return this;
    }

    /** What is markup already. */
    public Markup raw(String markup) {
        out.append(markup);
        return this;
    }

    public Markup line() {
        return raw("\n");
    }

    int length() {
        return out.length();
    }

    /** Puts markup where {@link #length} once was the end. */
    void insert(int at, String markup) {
        out.insert(at, markup);
    }

    /** What was written since the last time; it is not kept. */
    public String take() {
        String written = out.toString();
        out.setLength(0);
        return written;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private Markup start(String element, @Nullable String... attributes) {
        raw("<").raw(element);
        for (int i = 0; i < attributes.length; i += 2) {
            attribute(String.valueOf(attributes[i]), attributes[i + 1]);
        }
        return this;
    }

    private void attribute(String name, @Nullable String value) {
        if (value != null) {
            raw(" ").raw(name).raw("=\"");
            append(value, true);
            raw("\"");
        }
    }

    /** Most words are plain letters, which go over as they are. */
    private void append(String words, boolean inAttribute) {
        int done = 0;
        for (int i = 0; i < words.length(); ) {
            int c = words.codePointAt(i);
            int next = i + Character.charCount(c);
            if (!isPlain(c)) {
                out.append(words, done, i);
                append(c, inAttribute);
                done = next;
            }
            i = next;
        }
        out.append(words, done, words.length());
    }

    private static boolean isPlain(int c) {
        return c >= ' ' && c < 0x7F && c != '&' && c != '<' && c != '>' && c != '"';
    }

    private void append(int c, boolean inAttribute) {
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append(inAttribute ? "&quot;" : "\"");
            case '\n', '\t' -> out.append(inAttribute && xml ? "&#" + c + ";" : Character.toString(c));
            // HTML knows no reference to a carriage return, and a bare one would be read as a line feed anyway
            case '\r' -> out.append(xml ? "&#13;" : "\n");
            default -> out.appendCodePoint(isAdmitted(c) ? c : REPLACEMENT);
        }
    }

    /** XML 1.0 section 2.2; HTML section 13.1.4 also forbids noncharacters and C1 controls. */
    private boolean isAdmitted(int c) {
        if (c < 0x20 || Character.getType(c) == Character.SURROGATE) {
            return false;
        }
        return xml ? c != 0xFFFE && c != 0xFFFF : !isNoncharacter(c) && !(c >= 0x7F && c <= 0x9F);
    }

    private static boolean isNoncharacter(int c) {
        return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    }
}
