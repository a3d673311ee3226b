package org.testimonia.dossier;

import io.quarkus.qute.RawString;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.testimonia.evidence.Stance;
import org.testimonia.evidence.independence.DependenceGraph;
import org.testimonia.evidence.independence.DependenceGraphs;
import org.testimonia.evidence.independence.Independence;
import org.testimonia.evidence.independence.Node;
import org.testimonia.evidence.independence.Verdict;
import org.testimonia.evidence.provenance.NodeNames;
import org.testimonia.evidence.provenance.NodeSeen;
import org.testimonia.project.Here;

/** Gathers where the evidence of a claim comes from, for its page. */
@ApplicationScoped
class WheresFrom {

    private final DependenceGraphs graphs;
    private final DrawProvenance drawProvenance;
    private final NodeNames names;
    private final Here here;

    WheresFrom(DependenceGraphs graphs, DrawProvenance drawProvenance, NodeNames names, Here here) {
        this.graphs = graphs;
        this.drawProvenance = drawProvenance;
        this.names = names;
        this.here = here;
    }

    WhereFrom of(UUID claim, long cursor) {
        DependenceGraph graph = graphs.at(cursor);
        DrawnProvenance drawn = drawProvenance.draw(graph.provenance(claim), claim, cursor);
        List<WhereFrom.Side> sides = new ArrayList<>();
        for (Stance stance : List.of(Stance.SUPPORTS, Stance.DISPUTES)) {
            List<WhereFrom.Line> outline = new Outline(drawn, stance).lines();
            if (!outline.isEmpty()) {
                sides.add(side(stance, graph.independence(claim, stance), outline));
            }
        }
        String picture = sides.isEmpty()
                ? ""
                : ProvenancePicture.within(
                        LayOut.of(drawn),
                        "Where the evidence comes from, drawn; the lists below say the same",
                        node -> WhereFrom.address(here.slug(), node));
        return new WhereFrom(here.slug(), sides, new RawString(picture));
    }

    private WhereFrom.Side side(Stance stance, Independence independence, List<WhereFrom.Line> outline) {
        Map<Node, NodeSeen> named = names.of(nodes(independence));
        return new WhereFrom.Side(
                stance.code(),
                stance == Stance.SUPPORTS ? "For" : "Against",
                independence.items().isEmpty() ? "" : independence.sentence(),
                seen(independence.singlePoints(), named),
                outline,
                independence.items().stream()
                        .map(voice -> voice(voice, independence, named))
                        .toList(),
                verdicts(independence));
    }

    private static Set<Node> nodes(Independence independence) {
        Set<Node> nodes = new HashSet<>(independence.singlePoints());
        independence.items().forEach(voice -> {
            nodes.add(Node.evidence(voice.evidence()));
            nodes.addAll(voice.origins());
            nodes.addAll(voice.channels());
        });
        return nodes;
    }

    private static WhereFrom.Voice voice(
            Independence.Voice voice, Independence independence, Map<Node, NodeSeen> named) {
        NodeSeen evidence = named.get(Node.evidence(voice.evidence()));
        return new WhereFrom.Voice(
                voice.evidence(),
                evidence == null ? "" : evidence.label(),
                1 + group(voice.evidence(), independence),
                seen(voice.origins(), named),
                seen(voice.channels(), named).stream()
                        .filter(node -> node.isAgent() || node.isSource())
                        .toList());
    }

    private static int group(UUID evidence, Independence independence) {
        for (int group = 0; group < independence.groups().size(); group++) {
            if (independence.groups().get(group).contains(evidence)) {
                return group;
            }
        }
        throw new IllegalStateException("every item is in a group");
    }

    private static List<WhereFrom.Verdicts> verdicts(Independence independence) {
        List<WhereFrom.Verdicts> verdicts = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            if (independence.count(verdict) > 0) {
                verdicts.add(new WhereFrom.Verdicts(independence.count(verdict), verdict.words));
            }
        }
        return verdicts;
    }

    private static List<NodeSeen> seen(Collection<Node> nodes, Map<Node, NodeSeen> named) {
        return nodes.stream().map(named::get).filter(Objects::nonNull).toList();
    }
}
