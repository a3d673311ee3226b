package org.testimonia.shared;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How one comes from one thing to another along what rests on what, to print a circle before it closes. */
public final class Way {

    private Way() {}

    /** The shortest way, both ends included; empty when there is none. */
    public static <N> List<N> shortest(N from, N to, Map<N, List<N>> edges) {
        Map<N, N> reachedFrom = new HashMap<>(Map.of(from, from));
        Deque<N> next = new ArrayDeque<>(List.of(from));
        while (!next.isEmpty() && !reachedFrom.containsKey(to)) {
            N each = next.remove();
            for (N further : edges.getOrDefault(each, List.of())) {
                if (reachedFrom.putIfAbsent(further, each) == null) {
                    next.add(further);
                }
            }
        }
        return reachedFrom.containsKey(to) ? back(from, to, reachedFrom) : List.of();
    }

    private static <N> List<N> back(N from, N to, Map<N, N> reachedFrom) {
        List<N> way = new ArrayList<>(List.of(to));
        while (!way.get(0).equals(from)) {
            N first = way.get(0);
            way.add(0, reachedFrom.getOrDefault(first, from));
        }
        return way;
    }
}
