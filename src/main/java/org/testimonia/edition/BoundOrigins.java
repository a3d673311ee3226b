package org.testimonia.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.testimonia.edition.EditionModel.EditedOrigins;
import org.testimonia.evidence.Stance;
import org.testimonia.evidence.independence.DependenceGraph;
import org.testimonia.evidence.independence.DependenceGraphs;
import org.testimonia.evidence.independence.Independence;
import org.testimonia.evidence.independence.Node;
import org.testimonia.evidence.provenance.NodeNames;
import org.testimonia.evidence.provenance.NodeSeen;

/** How many voices speak for the claims of an edition. */
@ApplicationScoped
class BoundOrigins {

    private final DependenceGraphs graphs;
    private final NodeNames names;

    BoundOrigins(DependenceGraphs graphs, NodeNames names) {
        this.graphs = graphs;
        this.names = names;
    }

    /** Those with admitted evidence for them. */
    Map<UUID, EditedOrigins> of(List<UUID> claims) {
        DependenceGraph graph = graphs.at(Long.MAX_VALUE);
        Map<UUID, Independence> voices = new LinkedHashMap<>();
        Set<Node> single = new HashSet<>();
        for (UUID claim : claims) {
            Independence independence = graph.independence(claim, Stance.SUPPORTS);
            if (!independence.items().isEmpty()) {
                voices.put(claim, independence);
                single.addAll(independence.singlePoints());
            }
        }
        Map<Node, NodeSeen> named = names.of(single);
        Map<UUID, EditedOrigins> origins = new LinkedHashMap<>();
        voices.forEach((claim, independence) -> origins.put(claim, origins(independence, named)));
        return origins;
    }

    private static EditedOrigins origins(Independence independence, Map<Node, NodeSeen> named) {
        return new EditedOrigins(
                independence.groups(),
                independence.low(),
                independence.high(),
                independence.singlePoints().stream()
                        .map(named::get)
                        .filter(Objects::nonNull)
                        .map(NodeSeen::label)
                        .toList(),
                independence.sentence());
    }
}
