package org.testimonia.edition.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.testimonia.edition.Markup;

/** Writes paragraphs and the runs of words in them (ECMA-376, part 1, 17.3); a paragraph begins with its first words. */
final class DocxParagraphs {

    /**
     * How the next paragraph is to look.
     *
     * @param bulleted whether it is an item of a list with bullets
     * @param onNewPage whether a page begins with it
     */
    record Setting(String style, boolean rightToLeft, boolean bulleted, boolean onNewPage) {

        Setting(String style, boolean rightToLeft) {
            this(style, rightToLeft, false, false);
        }
    }

    private final Markup out;
    private final DocxLinks links;
    /** Bookmarks of the paragraph that comes next. */
    private final Deque<String> places = new ArrayDeque<>();

    private @Nullable Setting open;
    /** What Word puts before the words of a note: its number. */
    private String beginning = "";

    private char last = ' ';
    private boolean gap;

    DocxParagraphs(Markup out, DocxLinks links) {
        this.out = out;
        this.links = links;
    }

    /** Something that links lead to begins with the next words. */
    void place(String id) {
        if (DocxLinks.isPlace(id)) {
            places.add(id);
        }
    }

    void beginWith(String markup) {
        beginning = markup;
    }

    boolean isOpen() {
        return open != null;
    }

    void begin(Setting setting) {
        if (open != null) {
            return;
        }
        open = setting;
        last = ' ';
        gap = false;
        out.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", setting.style());
        if (setting.onNewPage()) {
            out.empty("w:pageBreakBefore");
        }
        if (setting.bulleted()) {
            out.open("w:numPr").empty("w:ilvl", "w:val", "0").empty("w:numId", "w:val", "1");
            out.close("w:numPr");
        }
        if (setting.rightToLeft()) {
            out.empty("w:bidi");
        }
        out.close("w:pPr");
        while (!places.isEmpty()) {
            links.beginBookmark(out, places.remove());
            links.endBookmark(out);
        }
        out.raw(beginning);
        beginning = "";
    }

    void end() {
        if (open != null) {
            out.close("w:p").line();
            open = null;
        }
    }

    /** Words that stand beside each other without a space in HTML have one here. */
    void gap() {
        gap = true;
    }

    /** @param words with spaces as they are to be seen */
    void words(String words, DocxLook look) {
        if (words.isEmpty() || open == null) {
            return;
        }
        boolean needsSpace = gap && !Character.isWhitespace(last) && !".,;:)".contains(words.substring(0, 1));
        gap = false;
        if (needsSpace && !Character.isWhitespace(words.charAt(0))) {
            words(" ", DocxLook.PLAIN);
        }
        last = words.charAt(words.length() - 1);
        for (DocxDirections.Piece piece : DocxDirections.of(words, open.rightToLeft())) {
            out.open("w:r");
            look.write(out, piece.rightToLeft());
            writeText(piece.words());
            out.close("w:r");
        }
    }

    private void writeText(String words) {
        String[] lines = words.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                out.empty("w:br");
            }
            String[] columns = lines[i].split("\t", -1);
            for (int j = 0; j < columns.length; j++) {
                if (j > 0) {
                    out.empty("w:tab");
                }
                if (!columns[j].isEmpty()) {
                    out.element("w:t", columns[j], "xml:space", "preserve");
                }
            }
        }
    }

    /** Whether a space would be the second in a row, or the first of the paragraph. */
    boolean endsWithSpace() {
        return last == ' ' || last == '\n' || last == '\t';
    }
}
