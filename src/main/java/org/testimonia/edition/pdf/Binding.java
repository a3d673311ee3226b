package org.testimonia.edition.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Collections;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.testimonia.edition.EditionModel;

/** Binds what came from the press: the pages in their order, and what PDF/UA and PDF/A ask for beyond what the press does. */
final class Binding {

    private final EditionModel model;
    private final Press.Printed printed;
    private final int frontParts;

    Binding(EditionModel model, Press.Printed printed) {
        this.model = model;
        this.printed = printed;
        boolean introduced = model.imprint() != null && model.imprint().introduction() != null;
        this.frontParts = introduced ? 3 : 2;
    }

    void bind(OutputStream out) {
        try (PDDocument document = Loader.loadPDF(printed.pdf())) {
            int front = frontPages();
            order(document, front);
            label(document, front);
            new Tags(document).finish(frontParts);
            ReadableGlyphs.restore(document);
            describe(document);
            document.setDocumentId(model.seq());
            document.save(out, new CompressParameters());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int frontPages() {
        int front = 0;
        for (int i = 1; i <= frontParts; i++) {
            front += printed.pages().get(printed.pages().size() - i);
        }
        return front;
    }

    /** The pages before the text were printed last. */
    private static void order(PDDocument document, int front) {
        List<COSDictionary> pages = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            pages.add(page.getCOSObject());
        }
        Collections.rotate(pages, front);
        COSDictionary root = document.getPages().getCOSObject();
        COSArray kids = new COSArray();
        for (COSDictionary page : pages) {
            page.setItem(COSName.PARENT, root);
            kids.add(page);
        }
        root.setItem(COSName.KIDS, kids);
        root.setInt(COSName.COUNT, pages.size());
    }

    private static void label(PDDocument document, int front) {
        PDPageLabels labels = new PDPageLabels(document);
        PDPageLabelRange before = new PDPageLabelRange();
        before.setStyle(PDPageLabelRange.STYLE_ROMAN_LOWER);
        labels.setLabelItem(0, before);
        PDPageLabelRange text = new PDPageLabelRange();
        text.setStyle(PDPageLabelRange.STYLE_DECIMAL);
        labels.setLabelItem(front, text);
        document.getDocumentCatalog().setPageLabels(labels);
    }

    private void describe(PDDocument document) throws IOException {
        Description description = new Description(model);
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(description.title());
        information.setAuthor(description.author());
        information.setProducer(Description.PRODUCER);
        Calendar at = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        at.setTime(Date.from(model.at()));
        information.setCreationDate(at);
        information.setModificationDate(at);
        document.setDocumentInformation(information);
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(description.xmp());
        document.getDocumentCatalog().setMetadata(metadata);
        COSBase id = document.getDocument().getTrailer().getItem(COSName.ID);
        if (id != null) {
            document.getDocument().getTrailer().removeItem(COSName.ID);
        }
    }
}
