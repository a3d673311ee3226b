package org.testimonia.edition;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.testimonia.edition.Block.Items;
import org.testimonia.edition.Block.Section;
import org.testimonia.edition.Block.Single;
import org.testimonia.edition.Block.Speech;
import org.testimonia.edition.Block.Table;
import org.testimonia.edition.EditionModel.EditedText;
import org.testimonia.text.ReadSegment;
import org.testimonia.text.SegmentKind;

/** What a chapter consists of: headings, paragraphs, verse, speeches, lists and tables, with the claims beside them. */
final class HtmlBlocks {

    /** HTML knows headings to the sixth rank, and the first is the title's. */
    private static final int LOWEST_RANK = 6;

    private static final Set<UnicodeScript> INITIALS =
            EnumSet.of(UnicodeScript.LATIN, UnicodeScript.GREEK, UnicodeScript.CYRILLIC);

    private final HtmlPage page;
    private final EditedText text;
    private final String prefix;
    private final Markup out;
    private final HtmlWords words;
    private final HtmlSideNotes sideNotes;
    /** Whether the next paragraph is the first of a chapter. */
    private boolean initial;

    HtmlBlocks(HtmlPage page, EditedText text, HtmlWords words, HtmlSideNotes sideNotes) {
        this.page = page;
        this.text = text;
        this.prefix = page.prefix(text);
        this.out = page.out;
        this.words = words;
        this.sideNotes = sideNotes;
    }

    void writeHeading(Placed heading, int depth, String id) {
        String element = "h" + Math.min(LOWEST_RANK, depth + (prefix.isEmpty() ? 2 : 3));
        writeInline(element, heading, "id", id);
        out.line();
        sideNotes.write(List.of(heading));
    }

    /** @param first whether a chapter begins, so that its first letter may be large */
    void writeAll(List<Block> blocks, int depth, boolean first) {
        initial = first;
        writeAll(blocks, depth);
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

    void writeSingle(Placed placed, String classes) {
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

    private void writeInline(String element, Placed placed, String... attributes) {
        words.write(element, placed, attributes);
    }
}
