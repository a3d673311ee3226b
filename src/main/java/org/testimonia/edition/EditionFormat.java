package org.testimonia.edition;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Semaphore;
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

    private static final Map<EditionFormat, Semaphore> AT_ONCE =
            Arrays.stream(values()).collect(toUnmodifiableMap(format -> format, format -> new Semaphore(1, true)));

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

    /**
     * Writes the edition into the stream, as its bytes come. The same model always gives the same bytes. Who asks for what others
     * are being given waits for them: a machine has room for few books at a time.
     *
     * @return what the format could not carry as it stands, in sentences
     */
    public List<String> write(EditionModel model, OutputStream out) {
        Semaphore atOnce = Objects.requireNonNull(AT_ONCE.get(this));
        atOnce.acquireUninterruptibly();
        try {
            return switch (this) {
                case TEI -> new TeiWriter(model).write(out);
                case HTML -> new HtmlWriter(model).write(out);
                case JSONLD -> new JsonLdWriter(model).write(out);
                case EPUB -> EpubWriter.write(model, out);
                case SITE -> SiteWriter.write(model, out);
                case DOCX -> DocxWriter.write(model, out);
                case CSV -> new CsvWriter(model).write(out);
                case PDF -> new PdfWriter(model).write(out);
                case LATEX -> new LatexWriter(model).write(out);
            };
        } finally {
            atOnce.release();
        }
    }

    /** The edition as one piece. */
    public WrittenEdition write(EditionModel model) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<String> report = write(model, bytes);
        return new WrittenEdition(bytes.toByteArray(), report);
    }
}
