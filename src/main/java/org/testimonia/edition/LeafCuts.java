package org.testimonia.edition;

import java.util.ArrayList;
import java.util.List;
import org.testimonia.edition.Block.Section;

/** Cuts a long chapter between paragraphs into pieces that a small device opens at once. */
final class LeafCuts {

    /** Words of a chapter for one page of a book or a site, in code points. */
    static final int LONGEST = 60_000;

    private final int longest;
    private final List<List<Block>> pieces = new ArrayList<>();
    private int length;

    private LeafCuts(int longest) {
        this.longest = longest;
        pieces.add(new ArrayList<>());
    }

    /** @param longest in code points; a single table, list or paragraph may be longer */
    static List<Leaf> of(Leaf leaf, int longest) {
        LeafCuts cuts = new LeafCuts(longest);
        cuts.addAll(leaf.blocks());
        List<Leaf> leaves = new ArrayList<>();
        for (int i = 0; i < cuts.pieces.size(); i++) {
            leaves.add(
                    i == 0
                            ? new Leaf(leaf.heading(), leaf.depth(), cuts.pieces.get(0), leaf.continues())
                            : new Leaf(null, leaf.depth(), cuts.pieces.get(i), true));
        }
        return leaves;
    }

    private void addAll(List<Block> blocks) {
        for (Block block : blocks) {
            int size = size(block);
            if (length > 0 && length + size > longest) {
                pieces.add(new ArrayList<>());
                length = 0;
            }
            if (block instanceof Section section && size > longest) {
                open(section);
            } else {
                last().add(block);
                length += size;
            }
        }
    }

    /** The section's heading stays with its first paragraphs; the others follow without one. */
    private void open(Section section) {
        List<Leaf> within = of(new Leaf(section.heading(), 0, section.blocks(), false), longest);
        last().add(new Section(section.heading(), within.get(0).blocks()));
        for (Leaf piece : within.subList(1, within.size())) {
            pieces.add(new ArrayList<>(piece.blocks()));
        }
        length = last().stream().mapToInt(LeafCuts::size).sum();
    }

    private List<Block> last() {
        return pieces.get(pieces.size() - 1);
    }

    private static int size(Block block) {
        return block.segments().stream()
                .mapToInt(segment -> segment.end() - segment.start() + 1)
                .sum();
    }
}
