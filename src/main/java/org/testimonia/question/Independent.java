package org.testimonia.question;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Claims;
import org.testimonia.evidence.independence.DependenceGraph;
import org.testimonia.evidence.independence.DependenceGraphs;
import org.testimonia.evidence.independence.Independence;
import org.testimonia.evidence.independence.Node;
import org.testimonia.evidence.independence.Provenance;
import org.testimonia.evidence.independence.Provenance.Arrow;
import org.testimonia.evidence.independence.Verdict;
import org.testimonia.evidence.provenance.DerivationSeen;
import org.testimonia.evidence.provenance.DerivationsOf;
import org.testimonia.evidence.provenance.FindingSeen;
import org.testimonia.evidence.provenance.IndependenceFindings;
import org.testimonia.evidence.provenance.NodeNames;
import org.testimonia.evidence.provenance.NodeSeen;
import org.testimonia.project.Here;
import org.testimonia.shared.Refusal;

/** Whether two pieces of evidence are independent, and who says so. */
@ApplicationScoped
class Independent implements Question {

    private static final About ABOUT = About.of(
            8,
            "independent",
            "Are two witnesses independent, and who says so?",
            "What is known of two pieces of evidence for one claim: what both go back to, and on whose grounds.",
            Parameter.CLAIM,
            witness("a", "One witness"),
            witness("b", "The other witness"));

    private final Claims claims;
    private final DependenceGraphs graphs;
    private final NodeNames names;
    private final DerivationsOf derivationsOf;
    private final IndependenceFindings findings;
    private final Here here;

    Independent(
            Claims claims,
            DependenceGraphs graphs,
            NodeNames names,
            DerivationsOf derivationsOf,
            IndependenceFindings findings,
            Here here) {
        this.claims = claims;
        this.graphs = graphs;
        this.names = names;
        this.derivationsOf = derivationsOf;
        this.findings = findings;
        this.here = here;
    }

    @Override
    public About about() {
        return ABOUT;
    }

    private static Parameter witness(String name, String label) {
        return Parameter.needed(
                name,
                label,
                "The id of a piece of evidence of this claim that is a passage or a source.",
                Parameter.Sort.EVIDENCE);
    }

    /** Why somebody says so: a derivation or a finding, with how sure they are. */
    record Ground(
            UUID id, String what, String words, @Nullable String certainty, String grounds, String by) {

        static Ground of(DerivationSeen each) {
            String words = each.child().label() + " " + each.manner().words + " "
                    + each.parent().label();
            return new Ground(each.id(), "derivation", words, each.certainty().code(), each.grounds(), each.by());
        }

        static Ground of(FindingSeen each) {
            return new Ground(
                    each.id(),
                    "finding",
                    String.join(" and ", each.sources()) + " were examined and found independent",
                    null,
                    each.grounds(),
                    each.by());
        }
    }

    @Override
    public Answer answer(Asked asked) {
        int number = asked.number("claim");
        UUID a = asked.id("a");
        UUID b = asked.id("b");
        UUID claim = Asked.found("claim", () -> claims.get(number, here.reader())).id;
        DependenceGraph graph = graphs.at(Long.MAX_VALUE);
        Independence two = graph.between(claim, a, b);
        mustBeTwo(two, a, b);
        Independence.Pair pair = two.pairs().get(0);
        Set<Node> nodes = new HashSet<>(pair.shared());
        nodes.addAll(List.of(Node.evidence(a), Node.evidence(b)));
        Map<Node, NodeSeen> named = names.of(nodes);
        List<NodeSeen> shared = pair.shared().stream()
                .map(node -> Objects.requireNonNull(named.get(node)))
                .toList();
        List<Ground> grounds = grounds(graph, claim, pair);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("claim", number);
        body.put("verdict", pair.verdict().code());
        body.put("shared", shared.stream().map(NodeSeen::json).toList());
        body.put("grounds", grounds);
        return Answer.of(body, verdict(pair.verdict(), List.of(a, b), named, shared), sheet(grounds));
    }

    private static void mustBeTwo(Independence two, UUID a, UUID b) {
        if (a.equals(b)) {
            throw Refusal.invalid("b", "Name another piece of evidence than the first.");
        }
        List<UUID> known =
                two.items().stream().map(Independence.Voice::evidence).toList();
        for (Map.Entry<String, UUID> each : Map.of("a", a, "b", b).entrySet()) {
            if (!known.contains(each.getValue())) {
                throw Refusal.invalid(each.getKey(), "No live passage or source of this id bears on the claim.");
            }
        }
    }

    /** The findings about the two, and the derivations by which both come to what they share. */
    private List<Ground> grounds(DependenceGraph graph, UUID claim, Independence.Pair pair) {
        Set<UUID> derivations =
                from(Set.of(Node.evidence(pair.a()), Node.evidence(pair.b())), graph.provenance(claim)).stream()
                        .filter(arrow -> pair.shared().contains(arrow.to()))
                        .map(Arrow::derivation)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        List<Ground> grounds = new ArrayList<>(
                derivationsOf.byIds(derivations).stream().map(Ground::of).toList());
        findings.seen(pair.findings()).stream().map(Ground::of).forEach(grounds::add);
        return grounds;
    }

    /** What one comes by when one goes on from some nodes. */
    private static List<Arrow> from(Set<Node> starts, Provenance provenance) {
        Set<Node> reached = new HashSet<>(starts);
        boolean goesOn = true;
        while (goesOn) {
            goesOn = provenance.arrows().stream()
                            .filter(arrow -> reached.contains(arrow.from()))
                            .filter(arrow -> reached.add(arrow.to()))
                            .count()
                    > 0;
        }
        return provenance.arrows().stream()
                .filter(arrow -> reached.contains(arrow.from()))
                .toList();
    }

    private static Sheet verdict(Verdict verdict, List<UUID> two, Map<Node, NodeSeen> named, List<NodeSeen> shared) {
        List<NodeSeen> evidence = two.stream()
                .map(each -> Objects.requireNonNull(named.get(Node.evidence(each))))
                .toList();
        return Sheet.of(
                "What is known",
                "",
                List.of("The two", "What is known of them", "What both go back to"),
                List.of(Cell.row(Cell.nodes(evidence), Cell.words(verdict.words), Cell.nodes(shared))));
    }

    private static Sheet sheet(List<Ground> grounds) {
        return Sheet.of(
                "Who says so",
                "Nobody has recorded anything about the two. That is not yet independence.",
                List.of("What", "How sure", "Grounds", "By"),
                grounds.stream()
                        .map(each -> Cell.row(
                                Cell.words(each.words()),
                                Cell.words(each.certainty()),
                                Cell.words(each.grounds()),
                                Cell.words(each.by())))
                        .toList());
    }
}
