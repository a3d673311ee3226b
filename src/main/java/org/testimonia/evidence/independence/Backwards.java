package org.testimonia.evidence.independence;

import java.util.Arrays;

/** The same graph seen from above: for each node what rests on it at once. */
final class Backwards {

    private static final int[] NOTHING = {};

    private Backwards() {}

    static int[][] takers(Edge[][] parents) {
        int[][] takers = empty(parents.length);
        for (int taker = 0; taker < parents.length; taker++) {
            for (Edge edge : parents[taker]) {
                add(takers, edge.parent(), taker);
            }
        }
        return trimmed(takers);
    }

    static int[][] within(int[] homes, int[][] authors) {
        int[][] within = empty(homes.length);
        for (int node = 0; node < homes.length; node++) {
            if (homes[node] >= 0) {
                add(within, homes[node], node);
            }
            for (int author : authors[node]) {
                add(within, author, node);
            }
        }
        return trimmed(within);
    }

    private static int[][] empty(int size) {
        int[][] lists = new int[size][];
        Arrays.fill(lists, NOTHING);
        return lists;
    }

    /** The first place of a list says how long it is. */
    private static void add(int[][] lists, int at, int node) {
        int[] list = lists[at].length == 0 ? new int[4] : lists[at];
        if (list[0] + 1 == list.length) {
            list = Arrays.copyOf(list, 2 * list.length);
        }
        list[++list[0]] = node;
        lists[at] = list;
    }

    private static int[][] trimmed(int[][] lists) {
        for (int i = 0; i < lists.length; i++) {
            if (lists[i].length > 0) {
                lists[i] = Arrays.copyOfRange(lists[i], 1, lists[i][0] + 1);
            }
        }
        return lists;
    }
}
