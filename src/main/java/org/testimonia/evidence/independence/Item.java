package org.testimonia.evidence.independence;

import java.util.List;
import java.util.UUID;
import org.testimonia.evidence.Stance;

/**
 * A piece of evidence that is a passage or a source, as the graph knows it.
 *
 * @param admitted false while it waits for a reviewer: then it is drawn and not counted
 * @param own whether the witness stood near what the claim says and needs no informant
 * @param starts the nodes it begins at, one for each of its passages, or its source
 */
public record Item(UUID evidence, UUID claim, Stance stance, boolean admitted, boolean own, List<Start> starts) {

    /**
     * Where an item begins.
     *
     * @param node a passage or a source
     * @param asserters who says it there: the person quoted, else the authors
     */
    record Start(int node, int[] asserters) {}

    boolean isSupport() {
        return admitted && stance == Stance.SUPPORTS;
    }
}
