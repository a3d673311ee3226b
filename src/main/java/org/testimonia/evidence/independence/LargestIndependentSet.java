package org.testimonia.evidence.independence;

import java.util.BitSet;
import java.util.List;

/** How many of several things can be chosen so that no two of them are neighbours: exactly up to 24, greedily above. */
final class LargestIndependentSet {

    static final int EXACT = 24;

    private LargestIndependentSet() {}

    /**
     * The size of the set.
     *
     * @param neighbours for each thing those it must not be chosen with
     */
    static int size(List<BitSet> neighbours) {
        return neighbours.size() <= EXACT ? exact(neighbours) : greedy(neighbours);
    }

    private static int exact(List<BitSet> neighbours) {
        int[] masks = new int[neighbours.size()];
        for (int i = 0; i < masks.length; i++) {
            int mask = 0;
            for (int n = neighbours.get(i).nextSetBit(0);
                    n >= 0;
                    n = neighbours.get(i).nextSetBit(n + 1)) {
                mask |= 1 << n;
            }
            masks[i] = mask;
        }
        return exact((1 << masks.length) - 1, masks);
    }

    /** Who has no neighbour or one is chosen at once; of the one with most neighbours both ways are tried. */
    private static int exact(int left, int[] neighbours) {
        int busiest = -1;
        int most = -1;
        for (int rest = left; rest != 0; rest &= rest - 1) {
            int each = Integer.numberOfTrailingZeros(rest);
            int degree = Integer.bitCount(neighbours[each] & left);
            if (degree <= 1) {
                return 1 + exact(left & ~neighbours[each] & ~(1 << each), neighbours);
            }
            if (degree > most) {
                most = degree;
                busiest = each;
            }
        }
        if (busiest < 0) {
            return 0;
        }
        int without = left & ~(1 << busiest);
        return Math.max(1 + exact(without & ~neighbours[busiest], neighbours), exact(without, neighbours));
    }

    /** Always the one with the fewest neighbours left; of several the first. */
    static int greedy(List<BitSet> neighbours) {
        BitSet left = new BitSet();
        left.set(0, neighbours.size());
        int[] degree = neighbours.stream().mapToInt(BitSet::cardinality).toArray();
        int chosen = 0;
        while (!left.isEmpty()) {
            int next = left.stream()
                    .reduce((a, b) -> degree[b] < degree[a] ? b : a)
                    .orElseThrow();
            chosen++;
            BitSet gone = (BitSet) neighbours.get(next).clone();
            gone.and(left);
            gone.set(next);
            left.andNot(gone);
            gone.stream().forEach(each -> {
                BitSet near = (BitSet) neighbours.get(each).clone();
                near.and(left);
                near.stream().forEach(one -> degree[one]--);
            });
        }
        return chosen;
    }
}
