package org.testimonia.edition.print;

import java.util.ArrayList;
import java.util.List;
import org.testimonia.edition.Block;
import org.testimonia.edition.Block.Items;
import org.testimonia.edition.Block.Section;
import org.testimonia.edition.Block.Single;
import org.testimonia.edition.Block.Speech;
import org.testimonia.edition.Block.Table;
import org.testimonia.edition.Blocks;
import org.testimonia.edition.EditionModel.EditedText;
import org.testimonia.edition.Leaf;
import org.testimonia.edition.Placed;
import org.testimonia.edition.SaidIndex;
import org.testimonia.edition.print.TextSheet.Group;
import org.testimonia.text.SegmentKind;

/** One text of an edition, chapter by chapter, with the notes at its foot. */
public final class PrintedText {

    private final EditedText text;
    private final boolean isOneOfSeveral;
    private final String prefix;
    private final List<Leaf> leaves;
    private final TextSheet sheet;
    private final PrintedWords words;
    /** Whether the next paragraph is the first after a heading. */
    private boolean first = true;

    public PrintedText(Book book, EditedText text, TextSheet sheet) {
        this.text = text;
        this.sheet = sheet;
        this.isOneOfSeveral = book.model.texts().size() > 1;
        this.prefix = book.prefix(text);
        List<Placed> segments = Placed.of(text.segments());
        this.leaves =
                Leaf.of(Blocks.of(segments.stream().filter(Placed::isRunning).toList()));
        this.words = new PrintedWords(book, text, new SaidIndex(book.model, text, segments), segments, sheet);
    }

    public EditedText text() {
        return text;
    }

    public List<Leaf> leaves() {
        return leaves;
    }

    /** Where the text begins. */
    public String id() {
        return prefix + "title";
    }

    public String id(Leaf leaf) {
        return prefix + leaf.id();
    }

    /** Where its notes stand that refer to no place. */
    public String idOfNotes() {
        return prefix + "notes-of-the-text";
    }

    public void print() {
        sheet.openText(text, id(), isOneOfSeveral);
        leaves.forEach(this::print);
        printUnattachedNotes();
        sheet.closeText();
    }

    private int rank(int depth) {
        return depth + (isOneOfSeveral ? 2 : 1);
    }

    private void print(Leaf leaf) {
        Placed heading = leaf.heading();
        sheet.openChapter(
                id(leaf),
                leaf.depth(),
                heading == null ? null : heading.segment().text());
        first = true;
        if (heading != null) {
            segment(heading, rank(leaf.depth()));
        }
        all(leaf.blocks(), leaf.depth() + 1);
        sheet.closeChapter();
    }

    private void segment(Placed placed, int rank) {
        boolean isFirst = first;
        first = rank > 0;
        sheet.openSegment(placed, prefix + "text-" + placed.start(), rank, isFirst);
        words.print(placed);
        sheet.closeSegment(placed);
    }

    private void all(List<Block> blocks, int depth) {
        for (int i = 0; i < blocks.size(); i++) {
            int end = endOfVerse(blocks, i);
            if (end > i) {
                sheet.openGroup(Group.VERSE);
                singles(blocks.subList(i, end)).forEach(line -> segment(line, 0));
                sheet.closeGroup();
                i = end - 1;
            } else {
                print(blocks.get(i), depth);
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

    private void print(Block block, int depth) {
        if (block instanceof Section section) {
            segment(section.heading(), rank(depth));
            all(section.blocks(), depth + 1);
        } else if (block instanceof Speech speech) {
            sheet.openGroup(Group.SPEECH);
            segment(speech.speaker(), 0);
            singles(speech.parts()).forEach(part -> segment(part, 0));
            sheet.closeGroup();
        } else if (block instanceof Items list) {
            sheet.openGroup(Group.LIST);
            list.items().forEach(item -> segment(item, 0));
            sheet.closeGroup();
        } else if (block instanceof Table table) {
            print(table);
        } else if (block instanceof Single single) {
            segment(single.segment(), 0);
        }
    }

    private void print(Table table) {
        sheet.openTable(table.rows().stream().mapToInt(List::size).max().orElse(1));
        for (List<Placed> row : table.rows()) {
            sheet.openRow();
            row.forEach(cell -> segment(cell, 0));
            sheet.closeRow();
        }
        sheet.closeTable();
    }

    private void printUnattachedNotes() {
        List<Placed> left = words.unattachedNotes();
        if (!left.isEmpty()) {
            sheet.openChapter(idOfNotes(), 0, "Notes of the text");
            sheet.heading(idOfNotes() + "-heading", "Notes of the text", rank(0));
            left.forEach(note -> segment(note, 0));
            sheet.closeChapter();
        }
    }
}
