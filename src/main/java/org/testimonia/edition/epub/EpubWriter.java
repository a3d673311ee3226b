package org.testimonia.edition.epub;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.testimonia.edition.EditionModel;
import org.testimonia.edition.EditionPart;
import org.testimonia.edition.EditionPart.Kind;
import org.testimonia.edition.EditionParts;
import org.testimonia.edition.EditionSheet;
import org.testimonia.edition.PartFiles;
import org.testimonia.edition.PartTree;
import org.testimonia.shared.SteadyZip;

/**
 * An edition as an EPUB 3.3 file: its chapters are the pages of the HTML edition, in a book's clothes. Notes are such as
 * a reading device can show beside the words, and every link leads to a place in the book or to a permanent address.
 */
public final class EpubWriter {

    private static final int CLAIMS_OF_A_CHAPTER = 25;

    /** EPUB 3.3, 4.2.6.3.1: where the package document is. */
    private static final String CONTAINER = """
            <?xml version="1.0" encoding="UTF-8"?>
            <container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">
            <rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
            </container>
            """;

    private final EditionModel model;
    private final EditionParts parts;
    private final SteadyZip zip;
    private final PartFiles files = new PartFiles();
    private final EpubPageList pages = new EpubPageList();
    private final List<EpubItem> items = new ArrayList<>();

    private EpubWriter(EditionModel model, OutputStream out) {
        this.model = model;
        this.zip = new SteadyZip(out);
        this.parts = new EditionParts(model, CLAIMS_OF_A_CHAPTER);
    }

    public static List<String> write(EditionModel model, OutputStream out) {
        return new EpubWriter(model, out).write();
    }

    private List<String> write() {
        // EPUB 3.3, 4.2.6.2: first and not compressed
        zip.addStored("mimetype", "application/epub+zip".getBytes(StandardCharsets.US_ASCII));
        zip.add("META-INF/container.xml", CONTAINER);
        zip.add("EPUB/book.css", EditionSheet.book());
        plan();
        parts.write(this::bind);
        zip.add("EPUB/nav.xhtml", new EpubNavigation(model, items, pages).write());
        zip.add("EPUB/package.opf", new EpubPackage(model, items, pages).write());
        zip.close();
        return List.of();
    }

    private void plan() {
        int number = 0;
        for (EditionPart part : parts.all()) {
            files.plan(part, EpubItem.file(part, ++number));
        }
    }

    /** The navigation document stands for the table of contents. */
    private void bind(EditionPart part, String html) {
        if (part.kind() == Kind.CONTENTS) {
            return;
        }
        String file = files.fileOf(part);
        EpubItem item = new EpubItem(part, file);
        Element body = PartTree.xml(html);
        new EpubChapter(item, body, pages).adapt();
        files.relink(body, file);
        zip.add("EPUB/" + file, EpubDocument.of(item.title(model), item.section(), body.html()));
        items.add(item);
    }
}
