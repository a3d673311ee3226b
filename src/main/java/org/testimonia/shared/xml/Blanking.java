package org.testimonia.shared.xml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * A file's text without DOCTYPE and without references to declared entities, every other character in its place: what is
 * left must be well-formed by itself. Where declarations were left out, a name that HTML and the ISO sets share is
 * taken for what it is there.
 */
final class Blanking {

    private static final Pattern REFERENCE = Pattern.compile("&([A-Za-z_][\\w.:-]*);", Pattern.UNICODE_CHARACTER_CLASS);

    private final String text;
    private final Doctype doctype;

    Blanking(String text, Doctype doctype) {
        this.text = text;
        this.doctype = doctype;
    }

    String text() {
        if (doctype.start == doctype.end) {
            return text;
        }
        StringBuilder blanked = new StringBuilder(text);
        blank(blanked, doctype.start, doctype.end, ' ');
        Matcher matcher = REFERENCE.matcher(text).region(doctype.end, text.length());
        while (matcher.find()) {
            if (isRead(matcher.group(1), matcher.start())) {
                blank(blanked, matcher.start(), matcher.end(), '!'); // words may hold it, tags may not
            }
        }
        return blanked.toString();
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

    private static void blank(StringBuilder text, int from, int to, char by) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) != '\n' && text.charAt(i) != '\r') {
                text.setCharAt(i, by);
            }
        }
    }
}
