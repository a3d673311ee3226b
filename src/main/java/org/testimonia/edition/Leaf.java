package org.testimonia.edition;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.testimonia.edition.Block.Section;

/**
 * A chapter of an edition: what stands under a heading of the first or second rank, with its notes at the foot.
 *
 * @param heading none for what comes before the first, and for what continues a long chapter
 * @param depth 0 for the first rank
 * @param continues whether it goes on with the chapter before it
 */
public record Leaf(@Nullable Placed heading, int depth, List<Block> blocks, boolean continues) {

    private static final int DEEPEST = 1;

    public static List<Leaf> of(List<Block> blocks) {
        List<Leaf> leaves = new ArrayList<>();
        add(null, 0, blocks, leaves);
        leaves.removeIf(leaf -> leaf.heading == null && leaf.blocks.isEmpty());
        return leaves;
    }

    private static void add(@Nullable Placed heading, int depth, List<Block> blocks, List<Leaf> leaves) {
        Leaf leaf = new Leaf(heading, depth, new ArrayList<>(), false);
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
        if (heading != null) {
            return "text-" + heading.start();
        }
        return continues ? "text-" + blocks.get(0).segments().get(0).start() : "text";
    }
}
