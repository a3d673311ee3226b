package org.testimonia.edition.docx;

import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;
import org.testimonia.edition.EditionModel;
import org.testimonia.edition.EditionParts;
import org.testimonia.edition.EditionSheet;
import org.testimonia.edition.Imprint;
import org.testimonia.edition.PartTree;
import org.testimonia.shared.SteadyZip;

/**
 * An edition as a Word file: headings, footnotes, languages and right-to-left words are Word's own, so that a press can
 * go on with them. What it says is what the HTML edition says, page by page.
 */
public final class DocxWriter {

    private final EditionModel model;
    private final SteadyZip zip;
    private final DocxLinks links = new DocxLinks();
    private final DocxNotes notes = new DocxNotes(links);
    private final DocxBlocks blocks = new DocxBlocks(links, notes);

    private DocxWriter(EditionModel model, OutputStream out) {
        this.model = model;
        this.zip = new SteadyZip(out);
    }

    public static List<String> write(EditionModel model, OutputStream out) {
        return new DocxWriter(model, out).write();
    }

    private List<String> write() {
        putWhatIsAlwaysTheSame();
        zip.add("docProps/core.xml", DocxProperties.of(model));
        zip.add("word/document.xml", this::writeDocument);
        zip.add("word/_rels/document.xml.rels", links.relationships(DocxXml.OWN_RELATIONSHIPS));
        zip.add("word/footnotes.xml", notes.part());
        zip.add("word/_rels/footnotes.xml.rels", notes.links().relationships(""));
        zip.close();
        return report();
    }

    private void putWhatIsAlwaysTheSame() {
        for (String path : List.of("[Content_Types].xml", "_rels/.rels")) {
            zip.add(path, EditionSheet.docx(path));
        }
        for (String path : List.of("word/numbering.xml", "word/settings.xml", "word/footer.xml")) {
            zip.add(path, EditionSheet.docx(path));
        }
        zip.add("word/styles.xml", EditionSheet.docx("word/styles.xml").replace("LANGUAGE", language()));
    }

    /** In which the words are, where nothing else is said. */
    private String language() {
        Imprint imprint = model.imprint();
        return DocxXml.language(imprint == null ? model.text().language() : imprint.language());
    }

    private void writeDocument(Consumer<String> out) {
        out.accept(DocxXml.begin("document") + "<w:body>\n");
        new EditionParts(model, Integer.MAX_VALUE).write((part, html) -> {
            blocks.write(PartTree.html(html));
            out.accept(blocks.take());
        });
        out.accept(DocxXml.SECTION + "</w:body>\n</w:document>\n");
    }

    private List<String> report() {
        return notes.anyInside()
                ? List.of("Word has no notes to notes: those stand below the note they belong to, by letters.")
                : List.of();
    }
}
