package org.testimonia.text.anchoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** The heaviest choice of runs that follow each other in both texts: what stayed in its order. */
final class Chain {

    private final List<Run> runs;
    private final int[] best;
    private final long[] weight;

    private Chain(List<Run> runs) {
        this.runs = runs;
        this.best = new int[runs.size() + 1];
        this.weight = new long[runs.size()];
        Arrays.fill(best, -1);
    }

    /** In order, without overlap. */
    static List<Run> of(List<Run> runs) {
        return trimmed(new Chain(runs).heaviest());
    }

    /** A Fenwick tree over the places after: the heaviest chain that ends at or before one. */
    private List<Run> heaviest() {
        int[] rank = ranks();
        int[] previous = new int[runs.size()];
        int last = -1;
        for (int i = 0; i < runs.size(); i++) {
            int found = query(rank[i]);
            previous[i] = found;
            weight[i] = runs.get(i).length() + (found < 0 ? 0 : weight[found]);
            update(rank[i] + 1, i);
            last = last < 0 || weight[i] > weight[last] ? i : last;
        }
        List<Run> chain = new ArrayList<>();
        for (int i = last; i >= 0; i = previous[i]) {
            chain.add(runs.get(i));
        }
        Collections.reverse(chain);
        return chain;
    }

    private int[] ranks() {
        Integer[] order = new Integer[runs.size()];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingInt(i -> runs.get(i).after()));
        int[] rank = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            rank[order[i]] = i;
        }
        return rank;
    }

    private int query(int rank) {
        int found = -1;
        for (int i = rank; i > 0; i -= i & -i) {
            if (best[i] >= 0 && (found < 0 || weight[best[i]] > weight[found])) {
                found = best[i];
            }
        }
        return found;
    }

    private void update(int rank, int run) {
        for (int i = rank; i < best.length; i += i & -i) {
            if (best[i] < 0 || weight[run] > weight[best[i]]) {
                best[i] = run;
            }
        }
    }

    private static List<Run> trimmed(List<Run> chain) {
        List<Run> trimmed = new ArrayList<>();
        int before = 0;
        int after = 0;
        for (Run run : chain) {
            int overlap = Math.max(0, Math.max(before - run.before(), after - run.after()));
            if (overlap < run.length()) {
                Run kept = run.without(overlap);
                trimmed.add(kept);
                before = kept.beforeEnd();
                after = kept.afterEnd();
            }
        }
        return trimmed;
    }
}
