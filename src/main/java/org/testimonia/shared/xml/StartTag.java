package org.testimonia.shared.xml;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The start tags of a well-formed file. */
final class StartTag {

    private StartTag() {}

    /** The index after the tag's {@code >}; one inside of a value does not end it. */
    static int end(XmlCharacters text, int start) {
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

    static String name(XmlCharacters text, int start) {
        int end = start + 1;
        while ("/> \t\r\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(start + 1, end);
    }

    /** A search that does not run on to the end of the file. */
    static boolean mentions(XmlCharacters text, String word, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.startsWith(word, i)) {
                return true;
            }
        }
        return false;
    }

    /** @param from after the element's name */
    static Map<String, String> attributes(XmlFile file, int from, int end) {
        Map<String, String> attributes = new LinkedHashMap<>();
        Attribute attribute = new Attribute(file.text(), from, end);
        while (attribute.next()) {
            attributes.put(attribute.name(), value(file, attribute.value, attribute.at - 1));
        }
        return attributes;
    }

    /** Of one attribute, or null; the others are passed over. */
    static @Nullable String attribute(XmlFile file, int from, int end, String name) {
        Attribute attribute = new Attribute(file.text(), from, end);
        while (attribute.next()) {
            if (attribute.isNamed(name)) {
                return value(file, attribute.value, attribute.at - 1);
            }
        }
        return null;
    }

    /** Goes from attribute to attribute. */
    private static final class Attribute {
        private final XmlCharacters text;
        private final int end;
        private int name;
        private int nameEnd;
        private int value;
        private int at;

        Attribute(XmlCharacters text, int from, int end) {
            this.text = text;
            this.end = end;
            this.at = from;
        }

        boolean next() {
            name = overSpace(at);
            if (name >= end || text.charAt(name) == '>' || text.charAt(name) == '/') {
                return false;
            }
            int equals = text.indexOf('=', name);
            nameEnd = equals;
            while (Doctype.isSpace(text.charAt(nameEnd - 1))) {
                nameEnd--;
            }
            int quote = overSpace(equals + 1);
            value = quote + 1;
            at = text.indexOf(text.charAt(quote), value) + 1;
            return true;
        }

        private int overSpace(int from) {
            int index = from;
            while (Doctype.isSpace(text.charAt(index))) {
                index++;
            }
            return index;
        }

        boolean isNamed(String word) {
            return nameEnd - name == word.length() && text.startsWith(word, name);
        }

        String name() {
            return text.substring(name, nameEnd);
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
