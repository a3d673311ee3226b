package org.testimonia.question;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.testimonia.evidence.independence.DependenceGraphs;
import org.testimonia.evidence.independence.Node;
import org.testimonia.evidence.independence.Touch;
import org.testimonia.evidence.provenance.NodeNames;
import org.testimonia.evidence.provenance.NodeSeen;
import org.testimonia.evidence.provenance.NodeSeen.NodeJson;
import org.testimonia.source.Agents;

/** Every claim whose evidence goes back to somebody, directly or through others. */
@ApplicationScoped
class Touching implements Question {

    private static final About ABOUT = About.of(
            4,
            "touching",
            "What touches a person?",
            "Every claim whose evidence goes back to somebody, directly or through others, and by which way.",
            Parameter.AGENT);

    private final DependenceGraphs graphs;
    private final NodeNames names;
    private final Agents agents;

    Touching(DependenceGraphs graphs, NodeNames names, Agents agents) {
        this.graphs = graphs;
        this.names = names;
        this.agents = agents;
    }

    @Override
    public About about() {
        return ABOUT;
    }

    /**
     * A claim that is touched.
     *
     * @param role {@code origin} of who must have known it, else {@code channel}
     */
    record Item(int claim, String statement, UUID evidence, String role, List<NodeJson> path) {}

    private record Found(NodeSeen claim, Touch touch, List<NodeSeen> path) {

        int number() {
            return Integer.parseInt(claim.name());
        }

        String role() {
            return touch.origin() ? "origin" : "channel";
        }
    }

    @Override
    public Answer answer(Asked asked) {
        Node agent = Node.agent(Asked.found("agent", () -> agents.get(asked.id("agent"))).id);
        List<Touch> touches = graphs.at(Long.MAX_VALUE).touching(agent);
        Set<Node> nodes = new HashSet<>();
        touches.forEach(each -> {
            nodes.add(Node.claim(each.claim()));
            nodes.add(Node.evidence(each.evidence()));
            nodes.addAll(each.path());
        });
        Map<Node, NodeSeen> named = names.of(nodes);
        List<Found> found = touches.stream()
                .map(each -> found(each, named))
                .sorted(Comparator.comparing(Found::number))
                .toList();
        return Answer.items(
                found.stream().map(Touching::item).toList(),
                Sheet.of(
                        "Touched claims",
                        "No evidence goes back to them.",
                        List.of("Claim", "Standing", "Part", "The way there"),
                        found.stream().map(Touching::row).toList()));
    }

    private static Found found(Touch touch, Map<Node, NodeSeen> named) {
        return new Found(
                Objects.requireNonNull(named.get(Node.claim(touch.claim()))),
                touch,
                touch.path().stream()
                        .map(node -> Objects.requireNonNull(named.get(node)))
                        .toList());
    }

    private static Item item(Found each) {
        return new Item(
                each.number(),
                each.claim().label(),
                each.touch().evidence(),
                each.role(),
                each.path().stream().map(NodeSeen::json).toList());
    }

    private static List<Cell> row(Found each) {
        return Cell.row(
                Cell.claim(each.number(), each.claim().label()),
                Cell.standing(Objects.requireNonNull(each.claim().standing())),
                Cell.words(each.touch().origin() ? "must have known it" : "on the way"),
                Cell.way(each.path()));
    }
}
