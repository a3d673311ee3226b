package org.testimonia.evidence.independence;

import java.util.Arrays;

/**
 * Everything a piece of evidence goes back to, by the numbers of the nodes in their order.
 *
 * @param all its passages, their sources, authors and informants, by whatever way
 * @param origins who must have known it; empty where nobody is recorded
 */
record Reach(int[] all, int[] origins) {

    int[] channels() {
        return Arrays.stream(all)
                .filter(node -> Arrays.binarySearch(origins, node) < 0)
                .toArray();
    }

    int[] shared(Reach other) {
        return Arrays.stream(all)
                .filter(node -> Arrays.binarySearch(other.all, node) >= 0)
                .toArray();
    }
}
