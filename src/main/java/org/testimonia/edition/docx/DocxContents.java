package org.testimonia.edition.docx;

import org.jsoup.nodes.Element;
import org.testimonia.edition.Markup;
import org.testimonia.edition.docx.DocxParagraphs.Setting;

/** The contents as links, inside a field that Word can make anew with the numbers of pages (17.16.5.68). */
final class DocxContents {

    private final Markup out;
    private final DocxInline inline;
    private final DocxParagraphs paragraphs;

    DocxContents(Markup out, DocxInline inline, DocxParagraphs paragraphs) {
        this.out = out;
        this.inline = inline;
        this.paragraphs = paragraphs;
    }

    void write(Element contents) {
        paragraphs.begin(new Setting("ContentsTitle", false));
        inline.write("Contents");
        paragraphs.end();
        paragraphs.beginWith("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\">"
                + " TOC \\o &quot;1-2&quot; \\h \\z </w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>");
        Element last = contents.select("li").last();
        for (Element entry : contents.select("li")) {
            paragraphs.begin(new Setting(entry.hasClass("within") ? "Contents2" : "Contents1", false));
            inline.writeAll(entry);
            if (entry.equals(last)) {
                out.raw("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>");
            }
            paragraphs.end();
        }
    }
}
