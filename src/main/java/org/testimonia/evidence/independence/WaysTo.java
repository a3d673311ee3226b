package org.testimonia.evidence.independence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** From everything that goes back to a node, the shortest way there. */
final class WaysTo {

    private static final int NOWHERE = -1;

    private final DependenceGraph graph;
    private final int goal;
    private final int[] next;

    /**
     * Finds the ways, backwards from their end.
     *
     * @param goal a node's number, -1 for one that the graph does not know
     */
    WaysTo(DependenceGraph graph, int goal) {
        this.graph = graph;
        this.goal = goal;
        this.next = new int[graph.size()];
        Arrays.fill(next, NOWHERE);
        if (goal >= 0) {
            next[goal] = goal;
            spread();
        }
    }

    private void spread() {
        Seen reached = new Seen();
        reached.add(goal);
        for (int i = 0; i < reached.size(); i++) {
            int node = reached.get(i);
            come(graph.takers(node), node, reached);
            come(graph.within(node), node, reached);
        }
    }

    private void come(int[] from, int to, Seen reached) {
        for (int node : from) {
            if (reached.add(node)) {
                next[node] = to;
            }
        }
    }

    boolean leadFrom(int node) {
        return next[node] != NOWHERE;
    }

    boolean leadFrom(Item item) {
        return item.starts().stream().anyMatch(this::leadFrom);
    }

    private boolean leadFrom(Item.Start start) {
        return leadFrom(start.node()) || isSaidBy(start);
    }

    private boolean isSaidBy(Item.Start start) {
        for (int asserter : start.asserters()) {
            if (asserter == goal) {
                return true;
            }
        }
        return false;
    }

    /** One way from a piece of evidence, its passage and the goal included; empty where there is none. */
    List<Node> from(Item item) {
        List<Node> way = new ArrayList<>();
        for (Item.Start start : item.starts()) {
            if (way.isEmpty() && leadFrom(start)) {
                if (isSaidBy(start)) {
                    way.addAll(List.of(graph.node(start.node()), graph.node(goal)));
                } else {
                    follow(start.node(), way);
                }
            }
        }
        return way;
    }

    private void follow(int start, List<Node> way) {
        int node = start;
        way.add(graph.node(node));
        while (node != goal) {
            node = next[node];
            way.add(graph.node(node));
        }
    }
}
