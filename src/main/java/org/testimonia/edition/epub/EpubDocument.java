package org.testimonia.edition.epub;

import org.testimonia.edition.Markup;

/** A content document (EPUB 3.3, 6.1) round what stands in it. The words of the apparatus are English. */
final class EpubDocument {

    private EpubDocument() {}

    /** @param section {@code frontmatter, bodymatter} or {@code backmatter} */
    static String of(String title, String section, String content) {
        Markup out = Markup.xml();
        out.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
                .line()
                .raw("<!DOCTYPE html>")
                .line();
        out.open(
                        "html",
                        "xmlns",
                        "http://www.w3.org/1999/xhtml",
                        "xmlns:epub",
                        "http://www.idpf.org/2007/ops",
                        "lang",
                        "en",
                        "xml:lang",
                        "en")
                .line();
        out.open("head").line();
        out.element("title", title.replaceAll("\\s+", " ")).line();
        out.empty("link", "rel", "stylesheet", "type", "text/css", "href", "book.css")
                .line();
        out.close("head").line();
        out.open("body", "epub:type", section).line().raw(content);
        return out.close("body").line().close("html").line().toString();
    }
}
