package org.testimonia.evidence.independence;

/** One walk from a piece of evidence to all that lies above it. */
final class Walk {

    private final DependenceGraph graph;
    private final boolean certainOnly;
    private final Seen seen = new Seen();
    private final Seen informants = new Seen();

    private Walk(DependenceGraph graph, boolean certainOnly) {
        this.graph = graph;
        this.certainOnly = certainOnly;
    }

    /** All a piece of evidence goes back to, and in it those it must have come from. */
    static Reach reach(DependenceGraph graph, Item item) {
        Walk walk = new Walk(graph, false);
        walk.from(item);
        return new Reach(walk.seen.sorted(), item.own() ? asserters(item) : walk.informants.sorted());
    }

    /** All it goes back to when only what is certain counts. */
    static int[] certain(DependenceGraph graph, Item item) {
        Walk walk = new Walk(graph, true);
        walk.from(item);
        return walk.seen.sorted();
    }

    private static int[] asserters(Item item) {
        Seen asserters = new Seen();
        for (Item.Start start : item.starts()) {
            for (int asserter : start.asserters()) {
                asserters.add(asserter);
            }
        }
        return asserters.sorted();
    }

    private void from(Item item) {
        for (Item.Start start : item.starts()) {
            seen.add(start.node());
            for (int asserter : start.asserters()) {
                seen.add(asserter);
            }
        }
        for (int next = 0; next < seen.size(); next++) {
            leave(seen.get(next));
        }
    }

    private void leave(int node) {
        if (graph.home(node) >= 0) {
            seen.add(graph.home(node));
        }
        for (int author : graph.authors(node)) {
            seen.add(author);
        }
        for (Edge edge : graph.parents(node)) {
            if (edge.certain() || !certainOnly) {
                seen.add(edge.parent());
                if (graph.isAgent(edge.parent())) {
                    informants.add(edge.parent());
                }
            }
        }
    }
}
