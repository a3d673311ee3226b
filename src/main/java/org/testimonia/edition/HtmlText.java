package org.testimonia.edition;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.testimonia.edition.Block.Items;
import org.testimonia.edition.Block.Section;
import org.testimonia.edition.Block.Single;
import org.testimonia.edition.Block.Speech;
import org.testimonia.edition.Block.Table;
import org.testimonia.edition.EditionModel.EditedText;
import org.testimonia.text.Place;
import org.testimonia.text.ReadSegment;
import org.testimonia.text.SegmentKind;

/** The text of an edition, chapter by chapter: its words, claims beside them, notes below. */
final class HtmlText {

    /** HTML knows headings to the sixth rank, and the first is the title's. */
    private static final int LOWEST_RANK = 6;

    private static final Set<UnicodeScript> INITIALS =
            EnumSet.of(UnicodeScript.LATIN, UnicodeScript.GREEK, UnicodeScript.CYRILLIC);

    private final HtmlPage page;
    private final EditedText text;
    /** Of the ids of its places: none where the edition has one text. */
    private final String prefix;

    private final Markup out;
    private final List<Placed> segments;
    private final List<Leaf> leaves;
    private final HtmlFootnotes footnotes;
    private final HtmlWords words;
    private final HtmlSideNotes sideNotes;
    /** Whether the next paragraph is the first of a chapter. */
    private boolean initial;

    HtmlText(HtmlPage page, EditedText text) {
        this.page = page;
        this.text = text;
        this.prefix = page.prefix(text);
        this.out = page.out;
        this.segments = Placed.of(text.segments());
        this.leaves =
                Leaf.of(Blocks.of(segments.stream().filter(Placed::isRunning).toList()));
        this.footnotes = page.footnotes;
        SaidIndex said = new SaidIndex(page.model, text, segments);
        this.words = new HtmlWords(page, said, footnotes, sourceNotes());
        this.sideNotes = new HtmlSideNotes(page, said);
    }

    private List<SourceNote> sourceNotes() {
        return segments.stream()
                .filter(placed -> !placed.isRunning())
                .map(placed -> new SourceNote(placed, this))
                .toList();
    }

    List<Leaf> leaves() {
        return leaves;
    }

    /** The fragment of a leaf's address. */
    String id(Leaf leaf) {
        return prefix + leaf.id();
    }

    String idOfNote(Placed note) {
        return prefix + "of-the-text-" + note.start();
    }

    EditedText edited() {
        return text;
    }

    void write() {
        leaves.forEach(this::write);
        writeUnattachedNotes();
    }

    private void write(Leaf leaf) {
        openArticle(id(leaf), leaf.heading() == null ? null : id(leaf) + "-title");
        if (leaf.heading() != null) {
            writeHeading(leaf.heading(), leaf.depth(), id(leaf) + "-title");
        }
        initial = leaf.depth() == 0;
        writeAll(leaf.blocks(), leaf.depth() + 1);
        closeArticle();
    }

    private void openArticle(String id, @Nullable String titleId) {
        out.open(
                        "article",
                        "class",
                        "leaf",
                        "id",
                        id,
                        titleId == null ? "aria-label" : "aria-labelledby",
                        titleId == null ? "The text" : titleId,
                        "lang",
                        HtmlValues.language(text.language()),
                        "dir",
                        HtmlValues.direction(text.direction()))
                .line();
    }

    private void closeArticle() {
        sideNotes.endLeaf();
        footnotes.writeLeaf();
        out.close("article").line();
    }

    private void writeHeading(Placed heading, int depth, String id) {
        String element = "h" + Math.min(LOWEST_RANK, depth + (prefix.isEmpty() ? 2 : 3));
        writeInline(element, heading, "id", id);
        out.line();
        sideNotes.write(List.of(heading));
    }

    private void writeAll(List<Block> blocks, int depth) {
        for (int i = 0; i < blocks.size(); i++) {
            int end = endOfVerse(blocks, i);
            if (end > i) {
                writeVerse(singles(blocks.subList(i, end)));
                i = end - 1;
            } else {
                write(blocks.get(i), depth);
            }
        }
    }

    private static int endOfVerse(List<Block> blocks, int start) {
        int end = start;
        while (end < blocks.size()
                && blocks.get(end) instanceof Single single
                && single.segment().segment().kind() == SegmentKind.VERSE) {
            end++;
        }
        return end;
    }

    private static List<Placed> singles(List<Block> blocks) {
        List<Placed> singles = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Single single) {
                singles.add(single.segment());
            }
        }
        return singles;
    }

    private void writeVerse(List<Placed> lines) {
        out.open("div", "class", "text verse").line();
        lines.forEach(this::writeLine);
        out.close("div").line();
        sideNotes.write(lines);
    }

    private void write(Block block, int depth) {
        if (block instanceof Section section) {
            writeHeading(
                    section.heading(),
                    depth,
                    prefix + "text-" + section.heading().start());
            writeAll(section.blocks(), depth + 1);
        } else if (block instanceof Speech speech) {
            writeSpeech(speech);
        } else if (block instanceof Items list) {
            writeItems(list.items());
        } else if (block instanceof Table table) {
            writeTable(table);
        } else if (block instanceof Single single) {
            writeSingle(single.segment(), "text ");
            sideNotes.write(List.of(single.segment()));
        }
    }

    private void writeSpeech(Speech speech) {
        List<Placed> parts = singles(speech.parts());
        out.open("div", "class", "text speech").line();
        writeInline("p", speech.speaker(), "class", "speaker");
        out.line();
        parts.forEach(this::writeLine);
        out.close("div").line();
        List<Placed> all = new ArrayList<>(parts);
        all.add(0, speech.speaker());
        sideNotes.write(all);
    }

    private void writeLine(Placed line) {
        writeSingle(line, "");
    }

    private void writeItems(List<Placed> items) {
        out.open("ul", "class", "text items").line();
        for (Placed item : items) {
            out.open("li");
            writeLabel(item.segment());
            writeInline("span", item);
            out.close("li").line();
        }
        out.close("ul").line();
        sideNotes.write(items);
    }

    private void writeLabel(ReadSegment segment) {
        if (segment.label() != null) {
            out.open("span", "class", "item-label");
            page.words(segment.label());
            out.close("span").text(" ");
        }
    }

    /** It scrolls by itself where it is too wide, also from the keyboard. */
    private void writeTable(Table table) {
        out.open("div", "class", "text scroll", "tabindex", "0", "role", "group", "aria-label", "Table");
        out.open("table").open("tbody").line();
        for (List<Placed> row : table.rows()) {
            out.open("tr");
            row.forEach(cell -> writeInline("td", cell));
            out.close("tr").line();
        }
        out.close("tbody").close("table").close("div").line();
        sideNotes.write(table.rows().stream().flatMap(List::stream).toList());
    }

    private void writeSingle(Placed placed, String classes) {
        ReadSegment segment = placed.segment();
        SegmentKind kind = segment.kind();
        String own = classes
                + (takesInitial(segment) ? "dropped " : "")
                + (keepsLines(segment) ? "lines " : "")
                + kind.word();
        initial = false;
        switch (kind) {
            case PREFORMATTED -> writeInline("pre", placed, "class", own);
            case QUOTE -> writeInline("blockquote", placed, "class", own);
            default -> writeInline("p", placed, "class", own);
        }
        out.line();
    }

    /** A large first letter wants room, a script that has such letters, and reading from the left. */
    private boolean takesInitial(ReadSegment segment) {
        return initial
                && segment.kind() == SegmentKind.PARAGRAPH
                && segment.text().length() > 300
                && !"rtl".equals(segment.direction())
                && !"rtl".equals(text.direction())
                && INITIALS.contains(UnicodeScript.of(segment.text().codePointAt(0)))
                && Character.isLetter(segment.text().codePointAt(0));
    }

    /** Short lines were meant as lines; long ones are how a typewriter wrote prose. */
    private static boolean keepsLines(ReadSegment segment) {
        return segment.text().contains("\n") && segment.text().lines().allMatch(line -> line.length() <= 60);
    }

    void writeInline(String element, Placed placed, String... attributes) {
        words.write(element, placed, attributes);
    }

    private void writeUnattachedNotes() {
        List<SourceNote> left = words.unattachedNotes();
        if (!left.isEmpty()) {
            String id = prefix + "notes-of-the-text";
            openArticle(id, id + "-title");
            out.element("h2", "Notes of the text", "id", id + "-title", "lang", "en")
                    .line();
            sideNotes.write(List.of());
            for (SourceNote note : left) {
                boolean apparatus = note.note().segment().place() == Place.APPARATUS;
                writeSingle(note.note(), apparatus ? "text reading " : "text ");
                sideNotes.write(List.of(note.note()));
            }
            closeArticle();
        }
    }
}
