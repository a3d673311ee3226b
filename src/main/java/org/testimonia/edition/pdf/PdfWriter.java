package org.testimonia.edition.pdf;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.testimonia.edition.EditionModel;
import org.testimonia.edition.print.Apparatus;
import org.testimonia.edition.print.BackMatter;
import org.testimonia.edition.print.Book;
import org.testimonia.edition.print.FrontMatter;
import org.testimonia.edition.print.PrintedText;
import org.xml.sax.ContentHandler;

/**
 * The edition as a printed book: PDF/A-2a, which archives keep, and PDF/UA-1, which a screen reader reads. What stands
 * before the text is printed last, when the pages are known, and bound first.
 */
public final class PdfWriter {

    private final EditionModel model;

    public PdfWriter(EditionModel model) {
        this.model = model;
    }

    public List<String> write(OutputStream out) {
        Proof proof = new Proof();
        Printing first = new Printing(proof, Set.of());
        first.print();
        Press.Printed printed = Press.print(
                Titles.line(model.title()),
                Date.from(model.at()),
                proof.needsShaping(),
                press -> new Printing(press, first.sheet.printed).print());
        new Binding(model, printed).bind(out);
        return report(first.words);
    }

    private static List<String> report(PrintableWords words) {
        List<String> report = new ArrayList<>();
        if (words.withoutFace() > 0) {
            report.add(words.withoutFace() + " characters are in none of the faces and printed as their number, "
                    + words.firstWithoutFace() + " the first of them.");
        }
        if (words.directed() > 0) {
            report.add(words.directed() + " directional control characters are not printed.");
        }
        return report;
    }

    /** One way through the edition: the first finds out what the second needs to know. */
    private final class Printing {

        private final Fo out;
        private final PrintableWords words = new PrintableWords();
        private final Layout layout;
        private final Set<String> all;
        private final PdfTextSheet sheet;
        private final Book book = new Book(model);

        /** @param all ids of all places, as far as they are known */
        Printing(ContentHandler handler, Set<String> all) {
            this.out = new Fo(handler);
            this.all = all;
            RunsOfWords runs = new RunsOfWords(out, words);
            this.layout = new Layout(out, runs, model.title());
            this.sheet = new PdfTextSheet(out, layout, runs, later());
        }

        /** Places that are referred to before they are printed. */
        private Set<String> later() {
            Set<String> later = new HashSet<>();
            for (String id : all) {
                if (id.startsWith("claim-") || id.startsWith("source-")) {
                    later.add(id);
                }
            }
            return later;
        }

        void print() {
            out.startDocument();
            out.open(
                    "root",
                    "xml:lang",
                    "en",
                    "font-family",
                    "Serif",
                    "font-size",
                    Setting.SIZE,
                    "line-height",
                    Setting.LEADING,
                    "line-height-shift-adjustment",
                    "disregard-shifts",
                    "line-stacking-strategy",
                    "font-height");
            layout.writeMasters();
            List<PrintedText> texts = model.texts().stream()
                    .map(text -> new PrintedText(book, text, sheet))
                    .toList();
            Contents contents = new Contents(book, texts);
            contents.writeBookmarks(out, all);
            later().stream().sorted().forEach(id -> out.extension("destination", "internal-destination", id));
            texts.forEach(PrintedText::print);
            new Apparatus(book, sheet).print();
            new BackMatter(book, sheet).print();
            sheet.endParts();
            printFront(contents);
            out.close();
            out.endDocument();
        }

        private void printFront(Contents contents) {
            FrontMatter front = new FrontMatter(book, sheet);
            layout.openBarePage(PdfSheet.language(model.text().language()));
            front.printTitlePage();
            layout.closePages();
            sheet.openPart(Contents.ID, "Contents", "Contents");
            contents.print(sheet);
            sheet.closePart();
            front.printIntroduction();
            sheet.endParts();
        }
    }
}
