package org.testimonia.shared.xml;

import java.io.Reader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * A file's text without DOCTYPE and without references to declared entities, every other character in its place: what is
 * left must be well-formed by itself. Where declarations were left out, a name that HTML and the ISO sets share is
 * taken for what it is there.
 */
final class Blanking extends Reader {

    private static final Pattern REFERENCE = Pattern.compile("&([A-Za-z_][\\w.:-]*);", Pattern.UNICODE_CHARACTER_CLASS);

    private final XmlCharacters text;
    private final Doctype doctype;
    private final Matcher reference;
    private int at;
    private int referenceEnd;

    Blanking(XmlCharacters text, Doctype doctype) {
        this.text = text;
        this.doctype = doctype;
        this.reference = REFERENCE.matcher(text);
    }

    @Override
    public int read(char[] to, int offset, int length) {
        int count = Math.min(length, text.length() - at);
        for (int i = 0; i < count; i++) {
            to[offset + i] = next();
        }
        return count == 0 ? -1 : count;
    }

    private char next() {
        char c = text.charAt(at);
        if (c == '&' && at >= doctype.end && doctype.start < doctype.end) {
            referenceEnd = endOfRead(at);
        }
        boolean declaring = at >= doctype.start && at < doctype.end && c != '\n' && c != '\r';
        boolean referring = at++ < referenceEnd;
        return declaring ? ' ' : referring ? '!' : c; // words may hold it, tags may not
    }

    /** After a reference that is read; where it is not, its beginning. */
    private int endOfRead(int start) {
        boolean read = reference.region(start, text.length()).lookingAt() && isRead(reference.group(1), start);
        return read ? reference.end() : start;
    }

    private boolean isRead(String name, int at) {
        if (doctype.entities.knows(name)) {
            return true;
        }
        String custom = doctype.leavesOut() ? Parser.unescapeEntities("&" + name + ";", true) : "";
        if (custom.isEmpty() || custom.startsWith("&")) {
            return false;
        }
        doctype.entities.guess(name, custom);
        doctype.notices.add(new XmlNotice(
                true,
                at,
                "&" + name + "; is declared outside of the file; it was read as \u201C" + custom + "\u201D."));
        return true;
    }

    /** The file's bytes are in memory: there is nothing to give back. */
    @Override
    public void close() {}
}
