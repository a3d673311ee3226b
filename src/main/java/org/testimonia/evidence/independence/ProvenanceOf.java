package org.testimonia.evidence.independence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.evidence.independence.Provenance.Arrow;
import org.testimonia.evidence.independence.Provenance.Relation;

/** Draws what the evidence of a claim goes back to, each thing once. */
final class ProvenanceOf {

    private final DependenceGraph graph;
    private final Set<Node> nodes = new LinkedHashSet<>();
    private final Set<Arrow> arrows = new LinkedHashSet<>();
    private final Set<Integer> drawn = new LinkedHashSet<>();
    private final Deque<Integer> next = new ArrayDeque<>();

    ProvenanceOf(DependenceGraph graph) {
        this.graph = graph;
    }

    Provenance draw(UUID claim) {
        nodes.add(Node.claim(claim));
        graph.items(claim).forEach(this::begin);
        for (Premise premise : graph.premises(claim)) {
            arrow(Node.claim(claim), Node.evidence(premise.evidence()), Relation.EVIDENCE, null);
            arrow(Node.evidence(premise.evidence()), Node.claim(premise.premise()), Relation.PREMISE, null);
        }
        while (!next.isEmpty()) {
            goOn(next.remove());
        }
        return new Provenance(List.copyOf(nodes), new ArrayList<>(arrows));
    }

    private void begin(Item item) {
        Node evidence = Node.evidence(item.evidence());
        arrow(Node.claim(item.claim()), evidence, Relation.EVIDENCE, null);
        for (Item.Start start : item.starts()) {
            arrow(evidence, graph.node(start.node()), Relation.CITES, null);
            come(start.node());
            for (int asserter : start.asserters()) {
                if (!isAuthor(asserter, start.node())) {
                    arrow(graph.node(start.node()), graph.node(asserter), Relation.SAID_BY, null);
                }
            }
        }
    }

    private boolean isAuthor(int agent, int start) {
        int home = graph.home(start) >= 0 ? graph.home(start) : start;
        for (int author : graph.authors(home)) {
            if (author == agent) {
                return true;
            }
        }
        return false;
    }

    private void goOn(int node) {
        for (Edge edge : graph.parents(node)) {
            if (edge.child() != graph.home(node)) {
                arrow(graph.node(node), graph.node(edge.parent()), Relation.TAKEN_FROM, edge.derivation());
                come(edge.parent());
            }
        }
        if (graph.home(node) >= 0) {
            arrow(graph.node(node), graph.node(graph.home(node)), Relation.STANDS_IN, null);
            come(graph.home(node));
        }
        for (int author : graph.authors(node)) {
            arrow(graph.node(node), graph.node(author), Relation.WRITTEN_BY, null);
        }
    }

    private void come(int node) {
        if (drawn.add(node)) {
            next.add(node);
        }
    }

    private void arrow(Node from, Node to, Relation relation, @Nullable UUID derivation) {
        nodes.add(from);
        nodes.add(to);
        arrows.add(new Arrow(from, to, relation, derivation));
    }
}
