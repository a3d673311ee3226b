package org.testimonia.edition.docx;

import org.jsoup.nodes.Element;
import org.testimonia.edition.Markup;
import org.testimonia.edition.docx.DocxParagraphs.Setting;

/** Tables of the text (ECMA-376, part 1, 17.4). */
final class DocxTables {

    private final Markup out;
    private final DocxParagraphs paragraphs;
    private final DocxInline inline;

    DocxTables(Markup out, DocxParagraphs paragraphs, DocxInline inline) {
        this.out = out;
        this.paragraphs = paragraphs;
        this.inline = inline;
    }

    void write(Element table, boolean rightToLeft) {
        int columns = table.select("tr").stream()
                .mapToInt(row -> row.children().size())
                .max()
                .orElse(1);
        out.open("w:tbl").open("w:tblPr").empty("w:tblStyle", "w:val", "TextTable");
        if (rightToLeft) {
            out.empty("w:bidiVisual");
        }
        out.empty("w:tblW", "w:w", "0", "w:type", "auto").close("w:tblPr").open("w:tblGrid");
        for (int i = 0; i < columns; i++) {
            out.empty("w:gridCol", "w:w", Integer.toString(8504 / columns));
        }
        out.close("w:tblGrid").line();
        table.select("tr").forEach(row -> write(row, columns, rightToLeft));
        out.close("w:tbl").line();
        // without it two tables would become one
        out.open("w:p").close("w:p").line();
    }

    private void write(Element row, int columns, boolean rightToLeft) {
        out.open("w:tr");
        for (Element cell : row.children()) {
            out.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", "0", "w:type", "auto");
            boolean last = cell.nextElementSibling() == null;
            int rest = columns - row.children().size() + 1;
            if (last && rest > 1) {
                out.empty("w:gridSpan", "w:val", Integer.toString(rest));
            }
            out.close("w:tcPr");
            paragraphs.begin(new Setting("Cell", rightToLeft || cell.attr("dir").equals("rtl")));
            inline.writeAll(cell);
            paragraphs.end();
            out.close("w:tc");
        }
        out.close("w:tr").line();
    }
}
