package org.testimonia.edition;

import java.util.Locale;
import org.testimonia.edition.latex.LatexWriter;
import org.testimonia.edition.pdf.PdfWriter;

/** A format in which an edition is taken home. */
public enum EditionFormat {
    TEI("application/tei+xml", "xml"),
    HTML("text/html;charset=UTF-8", "html"),
    JSONLD("application/ld+json;profile=\"http://www.w3.org/ns/anno.jsonld\"", "jsonld"),
    PDF("application/pdf", "pdf"),
    LATEX("application/x-tex;charset=UTF-8", "tex");

    public final String mediaType;
    /** Of a file's name. */
    public final String extension;

    EditionFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** The name used in addresses and JSON: {@code jsonld}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The same model always gives the same bytes. */
    public WrittenEdition write(EditionModel model) {
        return switch (this) {
            case TEI -> new TeiWriter(model).write();
            case HTML -> new HtmlWriter(model).write();
            case JSONLD -> new JsonLdWriter(model).write();
            case PDF -> new PdfWriter(model).write();
            case LATEX -> new LatexWriter(model).write();
        };
    }
}
