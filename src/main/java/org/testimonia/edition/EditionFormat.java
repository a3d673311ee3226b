package org.testimonia.edition;

import java.util.Locale;
import org.testimonia.edition.docx.DocxWriter;
import org.testimonia.edition.epub.EpubWriter;
import org.testimonia.edition.latex.LatexWriter;
import org.testimonia.edition.pdf.PdfWriter;
import org.testimonia.edition.site.SiteWriter;

/** A format in which an edition is taken home. */
public enum EditionFormat {
    TEI("application/tei+xml", "xml"),
    HTML("text/html;charset=UTF-8", "html"),
    SITE("application/zip", "zip"),
    PDF("application/pdf", "pdf"),
    EPUB("application/epub+zip", "epub"),
    JSONLD("application/ld+json;profile=\"http://www.w3.org/ns/anno.jsonld\"", "jsonld"),
    CSV("application/zip", "csv.zip"),
    LATEX("application/x-tex;charset=UTF-8", "tex"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx");

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

    /** What the file is: of several texts, TEI is a zip of files. */
    public String mediaType(EditionModel model) {
        return isZip(model) ? "application/zip" : mediaType;
    }

    public String extension(EditionModel model) {
        return isZip(model) ? "zip" : extension;
    }

    private boolean isZip(EditionModel model) {
        return this == TEI && model.texts().size() > 1;
    }

    /** The same model always gives the same bytes. */
    public WrittenEdition write(EditionModel model) {
        return switch (this) {
            case TEI -> new TeiWriter(model).write();
            case HTML -> new HtmlWriter(model).write();
            case JSONLD -> new JsonLdWriter(model).write();
            case EPUB -> EpubWriter.write(model);
            case SITE -> SiteWriter.write(model);
            case DOCX -> DocxWriter.write(model);
            case CSV -> new CsvWriter(model).write();
            case PDF -> new PdfWriter(model).write();
            case LATEX -> new LatexWriter(model).write();
        };
    }
}
