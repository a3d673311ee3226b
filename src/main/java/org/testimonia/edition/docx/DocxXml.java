package org.testimonia.edition.docx;

import org.jspecify.annotations.Nullable;
import org.testimonia.edition.HtmlValues;

/** What the parts of a Word file have in common (ECMA-376, part 1, 17). */
final class DocxXml {

    static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** A4, with the page's number at the foot from the second page on. */
    static final String SECTION = "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"footer\"/>"
            + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1701\" w:right=\"1701\" w:bottom=\"1701\""
            + " w:left=\"1701\" w:header=\"851\" w:footer=\"851\" w:gutter=\"0\"/><w:titlePg/></w:sectPr>\n";

    /** To the other parts of the file. */
    static final String OWN_RELATIONSHIPS = own("styles", "styles.xml")
            + own("numbering", "numbering.xml")
            + own("settings", "settings.xml")
            + own("footnotes", "footnotes.xml")
            + own("footer", "footer.xml");

    private DocxXml() {}

    private static String own(String kind, String target) {
        return "<Relationship Id=\"" + kind + "\" Type=\"" + RELATIONSHIPS + "/" + kind + "\" Target=\"" + target
                + "\"/>\n";
    }

    static String begin(String root) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:" + root
                + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"" + RELATIONSHIPS
                + "\">\n";
    }

    /** A tag that Word may be given; one that nobody knows is none. */
    static String language(@Nullable String language) {
        String tag = HtmlValues.language(language);
        return tag == null || tag.startsWith("und") ? "en" : tag;
    }
}
