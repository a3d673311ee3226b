package org.testimonia.shared.xml;

/**
 * A run of character data between two tags, or the inside of a CDATA section.
 *
 * @param start of the run; of {@code <![CDATA[} for a section
 * @param end of the run; after {@code ]]>} for a section
 */
public record XmlText(XmlFile file, int start, int end, boolean cdata) implements XmlNode {

    private static final int OPENING = "<![CDATA[".length();
    private static final int CLOSING = "]]>".length();

    /** Takes one character after the other; all characters of one reference come with the same place. */
    public interface Sink {
        void take(int codePoint, int from, int to);
    }

    public boolean isBlank() {
        XmlCharacters text = file.text();
        for (int i = contentStart(); i < contentEnd(); i++) {
            if (!Doctype.isSpace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    public void read(Sink sink) {
        XmlCharacters text = file.text();
        int at = contentStart();
        int stop = contentEnd();
        while (at < stop) {
            int point = text.codePointAt(at);
            if (point == '&' && !cdata) {
                int semicolon = text.indexOf(';', at);
                int from = at;
                int to = semicolon + 1;
                file.reference(text.substring(at + 1, semicolon), at)
                        .codePoints()
                        .forEach(c -> sink.take(c, from, to));
                at = to;
            } else {
                boolean lineEnd = point == '\r';
                int width = lineEnd && at + 1 < stop && text.charAt(at + 1) == '\n' ? 2 : Character.charCount(point);
                sink.take(lineEnd ? '\n' : point, at, at + width);
                at += width;
            }
        }
    }

    private int contentStart() {
        return cdata ? start + OPENING : start;
    }

    private int contentEnd() {
        return cdata ? end - CLOSING : end;
    }
}
