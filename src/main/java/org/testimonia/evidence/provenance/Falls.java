package org.testimonia.evidence.provenance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.testimonia.evidence.independence.DependenceGraphs;
import org.testimonia.evidence.independence.Fall;
import org.testimonia.evidence.independence.Node;
import org.testimonia.evidence.independence.Rejection;

/** Says what would fall without something, with names. Nothing is written. */
@ApplicationScoped
public class Falls {

    private final DependenceGraphs graphs;
    private final NodeNames names;

    Falls(DependenceGraphs graphs, NodeNames names) {
        this.graphs = graphs;
        this.names = names;
    }

    public FallSeen without(Rejection rejection, long cursor) {
        Fall fall = graphs.at(cursor).without(rejection);
        Map<Node, NodeSeen> named = names.of(nodes(rejection, fall));
        return new FallSeen(
                seen(rejection.node(), named),
                fall.rounds().stream().map(round -> fallen(round, named)).toList(),
                fall.tainted().stream()
                        .map(each -> new FallSeen.TaintedSeen(
                                seen(Node.claim(each.claim()), named),
                                seen(Node.evidence(each.evidence()), named),
                                seen(each.path(), named)))
                        .sorted(Comparator.comparing(each -> number(each.claim())))
                        .toList(),
                fall.weakened().stream()
                        .map(each -> new FallSeen.WeakenedSeen(
                                seen(Node.claim(each.claim()), named),
                                evidence(each.lost(), named),
                                evidence(each.remains(), named)))
                        .sorted(Comparator.comparing(each -> number(each.claim())))
                        .toList());
    }

    private static List<FallSeen.FallenSeen> fallen(List<Fall.Fallen> round, Map<Node, NodeSeen> named) {
        return round.stream()
                .map(each -> new FallSeen.FallenSeen(seen(Node.claim(each.claim()), named), seen(each.path(), named)))
                .sorted(Comparator.comparing(each -> number(each.claim())))
                .toList();
    }

    private static int number(NodeSeen claim) {
        return Integer.parseInt(claim.name());
    }

    private static Set<Node> nodes(Rejection rejection, Fall fall) {
        Set<Node> nodes = new HashSet<>(Set.of(rejection.node()));
        fall.rounds().forEach(round -> round.forEach(each -> nodes.addAll(each.path())));
        fall.tainted().forEach(each -> nodes.addAll(each.path()));
        fall.weakened().forEach(each -> {
            nodes.add(Node.claim(each.claim()));
            each.lost().forEach(evidence -> nodes.add(Node.evidence(evidence)));
            each.remains().forEach(evidence -> nodes.add(Node.evidence(evidence)));
        });
        return nodes;
    }

    private static NodeSeen seen(Node node, Map<Node, NodeSeen> named) {
        return Objects.requireNonNull(named.get(node));
    }

    private static List<NodeSeen> seen(Collection<Node> nodes, Map<Node, NodeSeen> named) {
        return nodes.stream().map(node -> seen(node, named)).toList();
    }

    private static List<NodeSeen> evidence(List<UUID> ids, Map<Node, NodeSeen> named) {
        return seen(ids.stream().map(Node::evidence).toList(), named);
    }
}
