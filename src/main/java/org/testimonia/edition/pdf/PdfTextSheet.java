package org.testimonia.edition.pdf;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.testimonia.edition.EditionModel.EditedText;
import org.testimonia.edition.Placed;
import org.testimonia.edition.TeiValues;
import org.testimonia.edition.print.Book;
import org.testimonia.edition.print.Footnote;
import org.testimonia.edition.print.Style;
import org.testimonia.edition.print.TextSheet;
import org.testimonia.text.Mark;
import org.testimonia.text.ReadSegment;
import org.testimonia.text.SegmentKind;

/** The text on the sheet of a PDF, with real footnotes. */
final class PdfTextSheet extends PdfSheet implements TextSheet {

    private @Nullable EditedText text;
    private @Nullable String pending;
    private boolean inPages;
    private boolean isFirstPage = true;
    private boolean keepsLines;
    private boolean fromRight;
    private int columnsOfTable;
    private int cellsOfRow;

    PdfTextSheet(Fo out, Layout layout, RunsOfWords runs, Set<String> later) {
        super(out, layout, runs, later);
    }

    @Override
    public void openText(EditedText opened, String id, boolean titled) {
        text = opened;
        if (titled) {
            openPages(opened.title());
            out.open(
                    "block",
                    "id",
                    place(id),
                    "role",
                    "H2",
                    "space-before",
                    "30mm",
                    "space-before.conditionality",
                    "retain",
                    "font-size",
                    "21pt",
                    "line-height",
                    "27pt",
                    "text-align",
                    "center");
            runs.writeTyped(opened.title(), Typefaces.SERIF);
            out.close();
            if (opened.author() != null) {
                out.open(
                        "block",
                        "role",
                        "P",
                        "text-align",
                        "center",
                        "space-before",
                        "5mm",
                        "space-after",
                        "12mm",
                        "font-style",
                        "italic");
                runs.writeTyped(opened.author(), Typefaces.SERIF);
                out.close();
            }
        }
    }

    private void openPages(String running) {
        endTextPages();
        layout.openPages(running, language(text == null ? null : text.language()), "1", isFirstPage ? "1" : null);
        isFirstPage = false;
        inPages = true;
    }

    private void endTextPages() {
        if (inPages) {
            // a flow without a block is none
            out.empty("block");
            layout.closePages();
            inPages = false;
        }
    }

    @Override
    public void closeText() {
        endTextPages();
    }

    @Override
    public void openChapter(String id, int depth, @Nullable String running) {
        if (depth == 0 || !inPages) {
            openPages(running == null ? (text == null ? "" : text.title()) : running);
        }
        pending = id;
    }

    @Override
    public void closeChapter() {
        pending = null;
    }

    @Override
    public void heading(String id, String words, int rank) {
        out.open("block", TextSetting.heading(place(id), rank, null))
                .text(words)
                .close();
    }

    @Override
    public void openGroup(Group group) {
        mark();
        if (group == Group.LIST) {
            out.open(
                    "list-block",
                    "provisional-distance-between-starts",
                    "7mm",
                    "provisional-label-separation",
                    "2mm",
                    "space-before",
                    "4pt",
                    "space-after",
                    "4pt");
        } else {
            out.open("block", "role", "Div", "space-before", "5pt", "space-after", "5pt");
        }
    }

    @Override
    public void closeGroup() {
        shut();
    }

    @Override
    public void openTable(int columns) {
        mark();
        columnsOfTable = columns;
        out.open(
                "table",
                "table-layout",
                "fixed",
                "width",
                "100%",
                "space-before",
                "6pt",
                "space-after",
                "6pt",
                "border-before-style",
                "solid",
                "border-before-width",
                "0.5pt",
                "border-after-style",
                "solid",
                "border-after-width",
                "0.5pt");
        for (int i = 0; i < columns; i++) {
            out.empty("table-column", "column-width", "proportional-column-width(1)");
        }
        out.open("table-body");
    }

    @Override
    public void openRow() {
        mark();
        cellsOfRow = 0;
        out.open("table-row");
    }

    @Override
    public void closeRow() {
        // ISO 14289-1, 7.5: every row of a table has as many cells as the others
        for (; cellsOfRow < columnsOfTable; cellsOfRow++) {
            out.open("table-cell").empty("block").close();
        }
        shut();
    }

    @Override
    public void closeTable() {
        shut();
    }

    @Override
    public void openSegment(Placed placed, String id, int rank, boolean first) {
        ReadSegment segment = placed.segment();
        SegmentKind kind = segment.kind();
        keepsLines = kind == SegmentKind.PREFORMATTED || keepsLines(segment.text());
        push(kind == SegmentKind.PREFORMATTED ? Typefaces.MONO : Typefaces.SERIF);
        String own = pending == null ? (rank > 0 ? id : null) : pending;
        pending = null;
        mark();
        if (kind == SegmentKind.ITEM) {
            openItem(segment);
        } else if (kind == SegmentKind.CELL) {
            cellsOfRow++;
            out.open("table-cell", "padding", "2pt 6pt 2pt 0pt");
        }
        fromRight = isFromRight(segment);
        if (fromRight) {
            out.open("block-container", "writing-mode", "rl-tb");
        }
        if (own != null) {
            place(own);
        }
        String language = language(segment.language());
        out.open(
                "block",
                rank > 0 ? TextSetting.heading(own, rank, language) : TextSetting.of(kind, own, language, first));
    }

    private boolean isFromRight(ReadSegment segment) {
        if (segment.direction() != null) {
            return segment.direction().equals("rtl");
        }
        boolean textIsFromRight = text != null && text.direction().equals("rtl");
        return textIsFromRight || PrintableWords.isFromRight(segment.text());
    }

    private void openItem(ReadSegment segment) {
        out.open("list-item", "space-before", "2pt");
        out.open("list-item-label", "end-indent", "label-end()").open("block");
        runs.writeTyped(segment.label() == null ? "•" : Titles.line(segment.label()), Typefaces.SERIF);
        out.close().close();
        out.open("list-item-body", "start-indent", "body-start()");
    }

    /** Short lines were meant as lines; long ones are how a typewriter wrote prose. */
    private static boolean keepsLines(String words) {
        return words.contains("\n") && words.lines().allMatch(line -> line.length() <= 60);
    }

    @Override
    public void closeSegment(Placed placed) {
        popFace();
        shut();
    }

    @Override
    public void words(String words, int start, int end) {
        runs.write(keepsLines ? words : words.replace('\n', ' '), face());
    }

    @Override
    public void open(Mark mark) {
        mark();
        String address =
                mark.kind().equals("link") ? TeiValues.address(mark.attributes().get("href")) : null;
        if (address != null) {
            out.open(
                    "basic-link",
                    "external-destination",
                    "url('" + address.replace("'", "%27") + "')",
                    "fox:alt-text",
                    "Link");
        } else {
            out.open("inline", TextSetting.of(mark));
        }
    }

    @Override
    public void close(Mark mark) {
        shut();
    }

    @Override
    public void point(Mark mark) {
        if (mark.kind().equals("break")) {
            out.text("\n");
        } else if (mark.kind().equals("page")) {
            String number =
                    mark.attributes().getOrDefault("number", mark.attributes().get("n"));
            out.open("inline", "font-size", "0.7em", "color", Setting.MUTED);
            runs.writeTyped(number == null ? "|" : "|" + Titles.line(number), Typefaces.SERIF);
            out.close();
        }
    }

    @Override
    public void at(int offset) {}

    @Override
    public void begin(String passage) {}

    @Override
    public void note(Footnote note, boolean afterAnother, Runnable words) {
        String number = Integer.toString(note.number());
        String reference = place(Book.referenceId(note.number()));
        if (fromRight && !afterAnother) {
            // a mark on the last letter would be read as one on the number
            out.open("inline", TextSetting.reference(null)).text("\u00A0").close();
        }
        if (afterAnother) {
            out.open("inline", TextSetting.reference(null)).text(",").close();
        }
        out.open("footnote");
        out.open("inline", TextSetting.reference(reference))
                .open("basic-link", "internal-destination", "f" + number, "fox:alt-text", "Note " + number)
                .text(number)
                .close()
                .close();
        out.open("footnote-body");
        out.open("block-container", "writing-mode", "lr-tb", "start-indent", "0pt", "end-indent", "0pt");
        out.open("block", TextSetting.footnote("f" + number));
        out.open(
                        "basic-link",
                        "internal-destination",
                        reference,
                        "fox:alt-text",
                        "Back to note " + number + " in the text")
                .text(number)
                .close()
                .text("\u2002");
        push(Typefaces.SERIF);
        lemma(note);
        boolean kept = keepsLines;
        words.run();
        keepsLines = kept;
        popFace();
        out.close().close().close().close();
    }

    private void lemma(Footnote note) {
        String lemma = note.lemma();
        if (lemma != null) {
            open(Style.TITLE, null);
            words(lemma);
            close();
            text("] ");
        }
    }
}
