package org.testimonia.question;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.testimonia.claim.Standing;
import org.testimonia.evidence.EvidenceOf;
import org.testimonia.evidence.EvidenceSeen;
import org.testimonia.evidence.Stance;
import org.testimonia.evidence.independence.DependenceGraph;
import org.testimonia.evidence.independence.DependenceGraphs;
import org.testimonia.evidence.independence.Independence;
import org.testimonia.evidence.independence.Node;
import org.testimonia.evidence.independence.Provenance.Arrow;
import org.testimonia.evidence.independence.Provenance.Relation;
import org.testimonia.evidence.provenance.NodeNames;
import org.testimonia.evidence.provenance.NodeSeen;
import org.testimonia.evidence.provenance.NodeSeen.NodeJson;
import org.testimonia.review.AssessedClaim;
import org.testimonia.review.AssessedClaims;

/** Which claims rest on scholarship only, all of which goes back to one passage. */
@ApplicationScoped
class OnlySecondary implements Question {

    private static final About ABOUT = About.of(
            18,
            "only-secondary",
            "What do we know only from books that repeat one passage?",
            "Claims all of whose support is scholarship, and all of that goes back to the same passage.");

    private final AssessedClaims claims;
    private final EvidenceOf evidenceOf;
    private final DependenceGraphs graphs;
    private final NodeNames names;

    OnlySecondary(AssessedClaims claims, EvidenceOf evidenceOf, DependenceGraphs graphs, NodeNames names) {
        this.claims = claims;
        this.evidenceOf = evidenceOf;
        this.graphs = graphs;
        this.names = names;
    }

    @Override
    public About about() {
        return ABOUT;
    }

    private static final List<Standing> LIVING =
            List.of(Standing.OPEN, Standing.CONTESTED, Standing.ESTABLISHED, Standing.REJECTED);

    /** A claim, the passage behind it, and the scholarship that repeats it. */
    record Item(int claim, String statement, Standing standing, List<NodeJson> passages, List<UUID> evidence) {}

    private record Found(AssessedClaim claim, Set<Node> passages, List<UUID> evidence) {}

    @Override
    public Answer answer(Asked asked) {
        List<AssessedClaim> all = LIVING.stream()
                .flatMap(standing -> claims.standing(standing).stream())
                .toList();
        Map<UUID, List<EvidenceSeen>> support =
                evidenceOf.claims(all.stream().map(AssessedClaim::id).toList(), Long.MAX_VALUE).stream()
                        .filter(each -> each.stance() == Stance.SUPPORTS && each.isAdmitted())
                        .collect(Collectors.groupingBy(EvidenceSeen::claim));
        DependenceGraph graph = graphs.at(Long.MAX_VALUE);
        List<Found> found = new ArrayList<>();
        for (AssessedClaim claim : all) {
            List<EvidenceSeen> pieces = support.getOrDefault(claim.id(), List.of());
            if (!pieces.isEmpty() && pieces.stream().allMatch(OnlySecondary::isScholarship)) {
                Set<Node> common = commonPassages(graph, claim.id());
                if (!common.isEmpty()) {
                    found.add(new Found(
                            claim, common, pieces.stream().map(EvidenceSeen::id).toList()));
                }
            }
        }
        found.sort(Comparator.comparing(each -> each.claim().number()));
        Set<Node> nodes = new HashSet<>();
        found.forEach(each -> nodes.addAll(each.passages()));
        Map<Node, NodeSeen> named = names.of(nodes);
        return Answer.items(
                found.stream().map(each -> item(each, named)).toList(),
                Sheet.of(
                        "Only from scholarship",
                        "No claim rests only on scholarship that repeats one passage, as far as is recorded.",
                        List.of("Claim", "Standing", "All of it goes back to"),
                        found.stream()
                                .map(each -> Cell.row(
                                        Cell.claim(
                                                each.claim().number(),
                                                each.claim().statement()),
                                        Cell.standing(each.claim().standing()),
                                        Cell.nodes(seen(each, named))))
                                .toList()));
    }

    private static boolean isScholarship(EvidenceSeen each) {
        return each.premise() == null
                && ("scholarly_argument".equals(each.kind()) || "scholarly_inference".equals(each.proximity()));
    }

    /** Passages that every supporting item goes back to and none of them is. */
    private static Set<Node> commonPassages(DependenceGraph graph, UUID claim) {
        Set<Node> own = graph.provenance(claim).arrows().stream()
                .filter(arrow -> arrow.relation() == Relation.CITES)
                .map(Arrow::to)
                .collect(Collectors.toSet());
        Set<Node> common = new LinkedHashSet<>();
        boolean first = true;
        for (Independence.Voice voice :
                graph.independence(claim, Stance.SUPPORTS).items()) {
            Set<Node> reached = new LinkedHashSet<>(voice.origins());
            reached.addAll(voice.channels());
            if (first) {
                common.addAll(reached);
            } else {
                common.retainAll(reached);
            }
            first = false;
        }
        common.removeIf(node -> node.kind() != Node.Kind.PASSAGE || own.contains(node));
        return common;
    }

    private static List<NodeSeen> seen(Found each, Map<Node, NodeSeen> named) {
        return each.passages().stream()
                .map(node -> Objects.requireNonNull(named.get(node)))
                .toList();
    }

    private static Item item(Found each, Map<Node, NodeSeen> named) {
        return new Item(
                each.claim().number(),
                each.claim().statement(),
                each.claim().standing(),
                seen(each, named).stream().map(NodeSeen::json).toList(),
                each.evidence());
    }
}
