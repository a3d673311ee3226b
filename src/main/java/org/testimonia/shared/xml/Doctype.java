package org.testimonia.shared.xml;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The document type declaration of a file, read for its entities and for nothing else: no external subset is fetched,
 * no parameter entity is expanded, no default attribute is added.
 */
final class Doctype {

    private final XmlCharacters text;
    private final LineIndex lines;
    private int at;
    final Entities entities;
    final List<XmlNotice> notices = new ArrayList<>();
    int start;
    int end;

    private Doctype(XmlCharacters text, LineIndex lines) {
        this.text = text;
        this.lines = lines;
        this.entities = new Entities(lines);
    }

    /** Of a file that has one or not; then it is empty and declares nothing. */
    static Doctype of(XmlCharacters text, LineIndex lines) {
        Doctype doctype = new Doctype(text, lines);
        doctype.skipMisc();
        doctype.start = doctype.at;
        if (text.startsWith("<!DOCTYPE", doctype.at)) {
            doctype.read();
        }
        doctype.end = doctype.at;
        return doctype;
    }

    /** Whether declarations may exist that this file does not contain. */
    boolean leavesOut() {
        return !notices.isEmpty();
    }

    private void skipMisc() {
        while (true) {
            skipSpace();
            if (text.startsWith("<?", at)) {
                skipPast("?>");
            } else if (text.startsWith("<!--", at)) {
                skipPast("-->");
            } else {
                return;
            }
        }
    }

    private void read() {
        at += "<!DOCTYPE".length();
        skipSpace();
        name();
        skipSpace();
        String external = externalId();
        if (external != null) {
            leaveOut("The DTD " + external + " was not fetched; what it would add to the file is left out.");
        }
        if (peek() == '[') {
            at++;
            internalSubset();
        }
        skipSpace();
        expect('>');
    }

    private void internalSubset() {
        while (true) {
            skipMisc();
            char c = peek();
            if (c == ']') {
                at++;
                return;
            } else if (c == '%') {
                parameterEntity();
            } else if (text.startsWith("<!ENTITY", at)) {
                entity();
            } else if (text.startsWith("<!ATTLIST", at)) {
                leaveOut("The attributes that the DOCTYPE declares were not added to the elements.");
                declaration();
            } else if (text.startsWith("<!", at)) {
                declaration();
            } else {
                throw unclear();
            }
        }
    }

    private void parameterEntity() {
        int from = at++;
        String name = name();
        expect(';');
        notices.add(new XmlNotice(false, from, "The parameter entity %" + name + "; was not expanded."));
    }

    private void entity() {
        at += "<!ENTITY".length();
        skipSpace();
        boolean parameter = peek() == '%';
        if (parameter) {
            at++;
            skipSpace();
        }
        String name = name();
        skipSpace();
        String value = peek() == '"' || peek() == '\'' ? literal() : null;
        if (value == null && externalId() == null) {
            throw unclear();
        }
        if (!parameter) {
            entities.declare(name, value);
        }
        declaration();
    }

    /** To the end of a declaration, over quoted literals. */
    private void declaration() {
        while (peek() != '>') {
            if (peek() == '"' || peek() == '\'') {
                literal();
            } else {
                at++;
            }
        }
        at++;
    }

    private @Nullable String externalId() {
        boolean isPublic = text.startsWith("PUBLIC", at);
        if (!isPublic && !text.startsWith("SYSTEM", at)) {
            return null;
        }
        at += "PUBLIC".length();
        skipSpace();
        String id = literal();
        skipSpace();
        boolean second = isPublic && (peek() == '"' || peek() == '\'');
        String system = second ? literal() : id;
        skipSpace();
        return "\"" + (system.isEmpty() ? id : system) + "\"";
    }

    private String literal() {
        int from = at + 1;
        int to = text.indexOf(peek(), from);
        if (to < 0) {
            throw unclear();
        }
        at = to + 1;
        return text.substring(from, to);
    }

    private String name() {
        int from = at;
        while (at < text.length() && isNameCharacter(text.charAt(at))) {
            at++;
        }
        if (from == at) {
            throw unclear();
        }
        return text.substring(from, at);
    }

    static boolean isNameCharacter(char c) {
        return Character.isLetterOrDigit(c) || "_:.-\u00B7".indexOf(c) >= 0 || Character.isSurrogate(c);
    }

    private void leaveOut(String sentence) {
        notices.add(new XmlNotice(false, at, sentence));
    }

    private char peek() {
        if (at >= text.length()) {
            throw unclear();
        }
        return text.charAt(at);
    }

    private void expect(char c) {
        if (peek() != c) {
            throw unclear();
        }
        at++;
    }

    private void skipSpace() {
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
    }

    private void skipPast(String closing) {
        int found = text.indexOf(closing, at);
        if (found < 0) {
            throw unclear();
        }
        at = found + closing.length();
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    private RuntimeException unclear() {
        return lines.refuse(Math.min(at, text.length()), "The file's opening, before its first element, is not XML.");
    }
}
