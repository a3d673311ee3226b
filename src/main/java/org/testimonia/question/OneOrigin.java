package org.testimonia.question;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.testimonia.claim.Standing;
import org.testimonia.evidence.Stance;
import org.testimonia.evidence.independence.DependenceGraph;
import org.testimonia.evidence.independence.DependenceGraphs;
import org.testimonia.evidence.independence.Independence;
import org.testimonia.evidence.independence.Node;
import org.testimonia.evidence.provenance.NodeNames;
import org.testimonia.evidence.provenance.NodeSeen;
import org.testimonia.evidence.provenance.NodeSeen.NodeJson;
import org.testimonia.review.AssessedClaim;
import org.testimonia.review.AssessedClaims;

/** What is established here only on one witness or one origin. */
@ApplicationScoped
class OneOrigin implements Question {

    private static final About ABOUT = About.of(
            1,
            "one-origin",
            "What is established only on one witness?",
            "Established claims whose support is one voice, or all goes back to one person, text or source.");

    private final AssessedClaims claims;
    private final DependenceGraphs graphs;
    private final NodeNames names;

    OneOrigin(AssessedClaims claims, DependenceGraphs graphs, NodeNames names) {
        this.claims = claims;
        this.graphs = graphs;
        this.names = names;
    }

    @Override
    public About about() {
        return ABOUT;
    }

    /** A claim, how many pieces of evidence it has, how many groups they form, and what all of them go back to. */
    record Item(int claim, String statement, Standing standing, int items, int groups, List<NodeJson> singlePoints) {}

    private record Found(AssessedClaim claim, Independence support) {}

    @Override
    public Answer answer(Asked asked) {
        DependenceGraph graph = graphs.at(Long.MAX_VALUE);
        List<Found> found = claims.standing(Standing.ESTABLISHED).stream()
                .map(claim -> new Found(claim, graph.independence(claim.id(), Stance.SUPPORTS)))
                .filter(each -> each.support().isOfOneOrigin())
                .toList();
        Set<Node> points = new HashSet<>();
        found.forEach(each -> points.addAll(each.support().singlePoints()));
        Map<Node, NodeSeen> named = names.of(points);
        return Answer.items(
                found.stream().map(each -> item(each, named)).toList(),
                Sheet.of(
                        "On one origin",
                        "Nothing that is established rests on one origin only.",
                        List.of("Claim", "Support", "All of it goes back to"),
                        found.stream().map(each -> row(each, named)).toList()));
    }

    private static Item item(Found each, Map<Node, NodeSeen> named) {
        return new Item(
                each.claim().number(),
                each.claim().statement(),
                each.claim().standing(),
                each.support().items().size(),
                each.support().low(),
                points(each, named).stream().map(NodeSeen::json).toList());
    }

    private static List<Cell> row(Found each, Map<Node, NodeSeen> named) {
        return Cell.row(
                Cell.claim(each.claim().number(), each.claim().statement()),
                Cell.words(
                        each.support().items().isEmpty()
                                ? "other claims only"
                                : each.support().sentence()),
                Cell.nodes(points(each, named)));
    }

    private static List<NodeSeen> points(Found each, Map<Node, NodeSeen> named) {
        return each.support().singlePoints().stream()
                .map(named::get)
                .filter(Objects::nonNull)
                .toList();
    }
}
