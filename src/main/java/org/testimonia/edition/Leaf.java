package org.testimonia.edition;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.testimonia.edition.Block.Section;

/**
 * A chapter of an edition: what stands under a heading of the first or second rank, with its notes at the foot.
 *
 * @param heading none for what comes before the first
 * @param depth 0 for the first rank
 */
public record Leaf(@Nullable Placed heading, int depth, List<Block> blocks) {

    private static final int DEEPEST = 1;

    public static List<Leaf> of(List<Block> blocks) {
        List<Leaf> leaves = new ArrayList<>();
        add(null, 0, blocks, leaves);
        leaves.removeIf(leaf -> leaf.heading == null && leaf.blocks.isEmpty());
        return leaves;
    }

    private static void add(@Nullable Placed heading, int depth, List<Block> blocks, List<Leaf> leaves) {
        Leaf leaf = new Leaf(heading, depth, new ArrayList<>());
        leaves.add(leaf);
        int inner = heading == null ? 0 : depth + 1;
        for (Block block : blocks) {
            if (block instanceof Section section && inner <= DEEPEST) {
                add(section.heading(), inner, section.blocks(), leaves);
            } else {
                leaf.blocks.add(block);
            }
        }
    }

    /** The fragment of its address. */
    public String id() {
        return heading == null ? "text" : "text-" + heading.start();
    }
}
