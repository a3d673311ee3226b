package org.testimonia.evidence.independence;

import java.util.BitSet;

/**
 * The nodes from which a way still leads to where something was first said, when some nodes are blocked. A way ends at an
 * agent, or at a text of which nobody has recorded where it has it from.
 */
final class Firm {

    private final BitSet blocked;
    private final BitSet firm = new BitSet();

    Firm(DependenceGraph graph, BitSet blocked) {
        this.blocked = blocked;
        Seen reached = new Seen();
        for (int node = 0; node < graph.size(); node++) {
            if (graph.parents(node).length == 0) {
                stand(node, reached);
            }
        }
        for (int i = 0; i < reached.size(); i++) {
            for (int taker : graph.takers(reached.get(i))) {
                stand(taker, reached);
            }
        }
    }

    private void stand(int node, Seen reached) {
        if (!blocked.get(node) && reached.add(node)) {
            firm.set(node);
        }
    }

    boolean isUnder(int node) {
        return firm.get(node);
    }
}
