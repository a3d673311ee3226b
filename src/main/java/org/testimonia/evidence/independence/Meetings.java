package org.testimonia.evidence.independence;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** Which of several items have a node in common, found by way of the nodes: most are in one item only. */
final class Meetings {

    private final Seen nodes = new Seen();
    private final List<BitSet> itemsAt = new ArrayList<>();
    private final List<BitSet> met;

    Meetings(List<int[]> reaches) {
        this.met =
                IntStream.range(0, reaches.size()).mapToObj(any -> new BitSet()).toList();
        for (int item = 0; item < reaches.size(); item++) {
            for (int node : reaches.get(item)) {
                int place = nodes.place(node);
                if (place == itemsAt.size()) {
                    itemsAt.add(new BitSet());
                }
                itemsAt.get(place).set(item);
            }
        }
        itemsAt.forEach(this::introduce);
    }

    private void introduce(BitSet together) {
        int first = together.nextSetBit(0);
        if (together.nextSetBit(first + 1) < 0) {
            return;
        }
        for (int item = first; item >= 0; item = together.nextSetBit(item + 1)) {
            met.get(item).or(together);
        }
    }

    boolean haveMet(int one, int other) {
        return met.get(one).get(other);
    }

    /** What takes two items, by their places. */
    @FunctionalInterface
    interface Two {
        void take(int one, int other);
    }

    /** Items that share a node, each with the first at that node: enough to draw together all that hang together. */
    void each(Two two) {
        for (BitSet together : itemsAt) {
            int first = together.nextSetBit(0);
            together.stream().skip(1).forEach(item -> two.take(first, item));
        }
    }

    /** How many pairs have something in common. */
    long pairs() {
        long places = 0;
        for (int item = 0; item < met.size(); item++) {
            places += met.get(item).cardinality() - (met.get(item).get(item) ? 1 : 0);
        }
        return places / 2;
    }

    /** Every two items that have nothing in common. */
    void strangers(Two two) {
        for (int item = 0; item < met.size(); item++) {
            for (int other = met.get(item).nextClearBit(item + 1);
                    other < met.size();
                    other = met.get(item).nextClearBit(other + 1)) {
                two.take(item, other);
            }
        }
    }

    /** For each item those it has something in common with, itself left out. */
    List<BitSet> neighbours() {
        for (int item = 0; item < met.size(); item++) {
            met.get(item).clear(item);
        }
        return met;
    }

    /** The nodes that all items go back to. */
    int[] commonToAll() {
        return IntStream.range(0, itemsAt.size())
                .filter(place -> itemsAt.get(place).cardinality() == met.size())
                .map(nodes::get)
                .sorted()
                .toArray();
    }
}
