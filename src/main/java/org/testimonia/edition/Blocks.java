package org.testimonia.edition;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.testimonia.edition.Block.Items;
import org.testimonia.edition.Block.Section;
import org.testimonia.edition.Block.Single;
import org.testimonia.edition.Block.Speech;
import org.testimonia.edition.Block.Table;
import org.testimonia.text.SegmentKind;

/** Finds the sections, speeches, lists and tables in a row of segments. */
public final class Blocks {

    private static final Set<SegmentKind> SPOKEN =
            EnumSet.of(SegmentKind.VERSE, SegmentKind.PARAGRAPH, SegmentKind.STAGE);

    private final List<Placed> segments;
    private int next;

    private Blocks(List<Placed> segments) {
        this.segments = segments;
    }

    public static List<Block> of(List<Placed> segments) {
        return new Blocks(segments).under(0);
    }

    /** All until a heading of this rank or a higher one. */
    private List<Block> under(int level) {
        List<Block> blocks = new ArrayList<>();
        while (next < segments.size() && !(is(SegmentKind.HEADING) && levelOf(peek()) <= level)) {
            blocks.add(block());
        }
        return blocks;
    }

    private Block block() {
        return switch (peek().segment().kind()) {
            case HEADING -> section();
            case SPEAKER -> new Speech(take(), spoken());
            case ITEM -> new Items(all(SegmentKind.ITEM));
            case CELL -> table();
            default -> new Single(take());
        };
    }

    private Section section() {
        Placed heading = take();
        return new Section(heading, under(levelOf(heading)));
    }

    private static int levelOf(Placed heading) {
        return Math.max(1, heading.segment().level());
    }

    private List<Block> spoken() {
        List<Block> parts = new ArrayList<>();
        while (next < segments.size() && SPOKEN.contains(peek().segment().kind())) {
            parts.add(new Single(take()));
        }
        return parts;
    }

    private Table table() {
        List<List<Placed>> rows = new ArrayList<>();
        String row = "";
        for (Placed cell : all(SegmentKind.CELL)) {
            if (rows.isEmpty() || !cell.parentPath().equals(row)) {
                rows.add(new ArrayList<>());
            }
            row = cell.parentPath();
            rows.get(rows.size() - 1).add(cell);
        }
        return new Table(rows);
    }

    private List<Placed> all(SegmentKind kind) {
        List<Placed> found = new ArrayList<>();
        while (next < segments.size() && is(kind)) {
            found.add(take());
        }
        return found;
    }

    private boolean is(SegmentKind kind) {
        return peek().segment().kind() == kind;
    }

    private Placed peek() {
        return segments.get(next);
    }

    private Placed take() {
        return segments.get(next++);
    }
}
