package org.testimonia.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.testimonia.dossier.DrawnProvenance.DrawnArrow;
import org.testimonia.evidence.provenance.NodeSeen;

/**
 * What of a provenance is drawn: at most sixty dots, those nearest to the claim; of the others, how many are left out behind which.
 *
 * @param shown in order of their distance from the claim
 * @param arrows between those
 * @param behind how many arrows lead from a node to what is left out
 */
record Folding(List<NodeSeen> shown, List<DrawnArrow> arrows, Map<NodeSeen, Integer> behind) {

    static final int MOST = 60;

    static Folding of(DrawnProvenance drawn) {
        List<NodeSeen> byDistance = byDistance(drawn);
        Folding folding = shown(drawn, byDistance);
        for (int most = MOST; folding.shown.size() + folding.behind.size() > MOST; most--) {
            folding = shown(drawn, byDistance.subList(0, Math.min(most, byDistance.size())));
        }
        return folding;
    }

    private static Folding shown(DrawnProvenance drawn, List<NodeSeen> nodes) {
        Set<NodeSeen> shown = new LinkedHashSet<>(nodes);
        List<DrawnArrow> arrows = new ArrayList<>();
        Map<NodeSeen, Integer> behind = new LinkedHashMap<>();
        for (DrawnArrow arrow : drawn.arrows()) {
            if (shown.contains(arrow.from())) {
                if (shown.contains(arrow.to())) {
                    arrows.add(arrow);
                } else {
                    behind.merge(arrow.from(), 1, Integer::sum);
                }
            }
        }
        return new Folding(List.copyOf(shown), arrows, behind);
    }

    private static List<NodeSeen> byDistance(DrawnProvenance drawn) {
        Map<NodeSeen, List<NodeSeen>> next = new LinkedHashMap<>();
        drawn.arrows()
                .forEach(arrow -> next.computeIfAbsent(arrow.from(), any -> new ArrayList<>())
                        .add(arrow.to()));
        Set<NodeSeen> reached = new LinkedHashSet<>();
        drawn.nodes().stream().filter(NodeSeen::isClaim).findFirst().ifPresent(reached::add);
        List<NodeSeen> edge = List.copyOf(reached);
        while (!edge.isEmpty()) {
            List<NodeSeen> further = new ArrayList<>();
            for (NodeSeen node : edge) {
                for (NodeSeen to : next.getOrDefault(node, List.of())) {
                    if (reached.add(to)) {
                        further.add(to);
                    }
                }
            }
            edge = further;
        }
        return List.copyOf(reached);
    }
}
