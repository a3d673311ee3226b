package org.testimonia.edition;

import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings.Syntax;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities.EscapeMode;

/** A part of an edition as a tree, so that a book or a site can make it its own. */
public final class PartTree {

    private PartTree() {}

    /** The body that holds the part, written as HTML when it is written. */
    public static Element html(String part) {
        return body(part, Syntax.html, EscapeMode.base);
    }

    /** The body that holds the part, written as XML when it is written. */
    public static Element xml(String part) {
        return body(part, Syntax.xml, EscapeMode.xhtml);
    }

    private static Element body(String part, Syntax syntax, EscapeMode escapes) {
        Document page = Jsoup.parseBodyFragment(part);
        page.outputSettings()
                .syntax(syntax)
                .escapeMode(escapes)
                .charset(StandardCharsets.UTF_8)
                .prettyPrint(false);
        return page.body();
    }
}
