package org.testimonia.shared.xml;

import java.util.LinkedHashMap;
import java.util.Map;

/** The start tags of a well-formed file. */
final class StartTag {

    private StartTag() {}

    /** The index after the tag's {@code >}; one inside of a value does not end it. */
    static int end(String text, int start) {
        char quote = 0;
        for (int i = start; ; i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return i + 1;
            }
        }
    }

    static String name(String text, int start) {
        int end = start + 1;
        while ("/> \t\r\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(start + 1, end);
    }

    /** A search that does not run on to the end of the file. */
    static boolean mentions(String text, String word, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.startsWith(word, i)) {
                return true;
            }
        }
        return false;
    }

    /** @param from after the element's name */
    static Map<String, String> attributes(XmlFile file, int from, int end) {
        String text = file.text();
        Map<String, String> attributes = new LinkedHashMap<>();
        int at = from;
        while (true) {
            while (Doctype.isSpace(text.charAt(at))) {
                at++;
            }
            if (at >= end || text.charAt(at) == '>' || text.charAt(at) == '/') {
                return attributes;
            }
            int equals = text.indexOf('=', at);
            int opening = equals + 1;
            while (Doctype.isSpace(text.charAt(opening))) {
                opening++;
            }
            int closing = text.indexOf(text.charAt(opening), opening + 1);
            attributes.put(text.substring(at, equals).strip(), value(file, opening + 1, closing));
            at = closing + 1;
        }
    }

    /** White space reads as a space, references as what they stand for (XML 1.0, section 3.3.3). */
    private static String value(XmlFile file, int from, int to) {
        String literal = file.text().substring(from, to);
        if (literal.indexOf('&') < 0) {
            return spaced(literal);
        }
        StringBuilder value = new StringBuilder();
        References.each(literal, (piece, reference) -> {
            value.append(reference ? file.reference(piece, from) : spaced(piece));
        });
        return value.toString();
    }

    private static String spaced(String literal) {
        return literal.replace("\r\n", " ")
                .replace('\n', ' ')
                .replace('\r', ' ')
                .replace('\t', ' ');
    }
}
