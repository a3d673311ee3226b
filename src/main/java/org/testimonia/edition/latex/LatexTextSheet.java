package org.testimonia.edition.latex;

import com.ibm.icu.text.Bidi;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.testimonia.edition.EditionModel.EditedPassage;
import org.testimonia.edition.EditionModel.EditedText;
import org.testimonia.edition.Placed;
import org.testimonia.edition.SaidNote;
import org.testimonia.edition.TeiValues;
import org.testimonia.edition.print.Book;
import org.testimonia.edition.print.Footnote;
import org.testimonia.edition.print.TextSheet;
import org.testimonia.text.Mark;
import org.testimonia.text.ReadSegment;
import org.testimonia.text.SegmentKind;

/**
 * The text as a manuscript for reledmac. Passages may cross, which its {@code \edtext} cannot: a label marks where one
 * begins, and the note at its end refers back to it by {@code \xxref}.
 */
final class LatexTextSheet extends LatexSheet implements TextSheet {

    private final Set<String> begun = new HashSet<>();
    private @Nullable EditedText text;
    private String prefix = "";
    private boolean numbering;
    private boolean fromRight;
    private boolean firstCell;
    private boolean inTable;
    private boolean keepsLines;

    @Override
    public void openText(EditedText opened, String id, boolean titled) {
        text = opened;
        prefix = Tex.label(id.replaceFirst("title$", ""));
        if (titled) {
            openPart(id, "Text", opened.title());
            if (opened.author() != null) {
                out.append("\\tstBy{");
                words(opened.author());
                out.append("}\n");
            }
        }
    }

    @Override
    public void closeText() {
        if (numbering) {
            out.append("\\endnumbering\n");
            numbering = false;
        }
    }

    @Override
    public void openChapter(String id, int depth, @Nullable String running) {
        String title = running == null ? (text == null ? "" : text.title()) : running;
        out.append("\n\\tstChapter{")
                .append(depth == 0 ? "section" : "subsection")
                .append("}{");
        text(title.strip());
        out.append("}\n");
    }

    @Override
    public void closeChapter() {}

    private void number() {
        if (!numbering) {
            out.append("\\beginnumbering\n");
            numbering = true;
        }
    }

    @Override
    public void heading(String id, String words, int rank) {
        number();
        out.append("\\pstart\n{\\tstHeading{").append(rank).append("}");
        text(words);
        out.append("}\n\\pend\n");
    }

    @Override
    public void openGroup(Group group) {}

    @Override
    public void closeGroup() {}

    @Override
    public void openTable(int columns) {
        number();
        inTable = true;
    }

    @Override
    public void openRow() {
        out.append("\\pstart\\noindent\n");
        firstCell = true;
    }

    @Override
    public void closeRow() {
        out.append("\\pend\n");
    }

    @Override
    public void closeTable() {
        inTable = false;
    }

    @Override
    public void openSegment(Placed placed, String id, int rank, boolean first) {
        ReadSegment segment = placed.segment();
        keepsLines = segment.kind() == SegmentKind.PREFORMATTED;
        fromRight = Bidi.getBaseDirection(segment.text()) == Bidi.RTL;
        if (inTable) {
            out.append(firstCell ? "" : "\\quad ");
            firstCell = false;
            out.append(fromRight ? (isHebrew(segment.text()) ? "\\texthebrew{" : "\\textarabic{") : "{");
            return;
        }
        number();
        if (fromRight) {
            out.append("\\begin{").append(environment(segment.text())).append("}\n");
        }
        out.append("\\pstart").append(rank > 0 || first ? "\\noindent" : "").append("\n{");
        if (rank > 0) {
            out.append("\\tstHeading{").append(rank).append('}');
        } else {
            out.append("\\tstSegment{").append(segment.kind().word()).append('}');
        }
        if (segment.kind() == SegmentKind.ITEM) {
            text(segment.label() == null ? "•" : segment.label().strip());
            out.append("\\quad ");
        }
    }

    private static String environment(String words) {
        return isHebrew(words) ? "hebrew" : "Arabic";
    }

    @Override
    public void closeSegment(Placed placed) {
        out.append('}');
        if (!inTable) {
            out.append("\n\\pend\n");
            if (fromRight) {
                out.append("\\end{")
                        .append(environment(placed.segment().text()))
                        .append("}\n");
            }
        }
    }

    @Override
    public void words(String words, int start, int end) {
        if (keepsLines) {
            String[] lines = words.split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                out.append(i == 0 ? "" : "\\newline{}");
                out.append(Tex.words(lines[i]).replace(" ", "\\ "));
            }
        } else {
            text(words);
        }
    }

    @Override
    public void open(Mark mark) {
        String address =
                mark.kind().equals("link") ? TeiValues.address(mark.attributes().get("href")) : null;
        out.append(
                switch (mark.kind()) {
                    case "emphasis", "title" -> "{\\itshape{}";
                    case "strong" -> "{\\bfseries{}";
                    case "superscript" -> "\\textsuperscript{";
                    case "subscript" -> "\\textsubscript{";
                    case "smallcaps" -> "{\\scshape{}";
                    case "link" -> address == null ? "{" : "\\href{" + Tex.address(address) + "}{";
                    default -> "{";
                });
    }

    @Override
    public void close(Mark mark) {
        out.append('}');
    }

    @Override
    public void point(Mark mark) {
        if (mark.kind().equals("break")) {
            out.append("\\newline{}");
        } else if (mark.kind().equals("page")) {
            String number =
                    mark.attributes().getOrDefault("number", mark.attributes().get("n"));
            out.append("{\\tiny|");
            words(number == null ? "" : number);
            out.append('}');
        }
    }

    @Override
    public void at(int offset) {}

    @Override
    public void begin(String passage) {
        String label = prefix + passage;
        if (begun.add(label)) {
            out.append("\\edlabel{").append(label).append('}');
        }
    }

    /** Notes in the first row of notes, claims and what bears on them in the second. */
    @Override
    public void note(Footnote note, boolean afterAnother, Runnable words) {
        String end = Book.referenceId(note.number());
        boolean ofClaim = note.said() != null && !(note.said() instanceof SaidNote);
        out.append("\\edtext{}{");
        EditedPassage passage = note.passage();
        String beginning = passage == null ? "" : prefix + Footnote.beginning(passage);
        if (begun.contains(beginning)) {
            out.append("\\xxref{").append(beginning).append("}{").append(end).append('}');
        }
        String lemma = note.lemma();
        out.append("\\lemma{");
        words(lemma == null ? "" : lemma);
        out.append("}\\").append(ofClaim ? 'B' : 'A').append("footnote{");
        boolean kept = keepsLines;
        out.append(fromRight ? "\\LRE{" : "{");
        words.run();
        out.append('}');
        keepsLines = kept;
        out.append("}}\\edlabel{").append(end).append('}');
    }
}
