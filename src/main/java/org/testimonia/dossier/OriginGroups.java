package org.testimonia.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.testimonia.evidence.independence.Node;

/** Puts beside one another what goes back to one origin, so that a bracket can stand over it. */
final class OriginGroups {

    /**
     * Members that stand beside one another.
     *
     * @param origin what all of them go back to; null for those that share none
     */
    record Group<T>(List<T> members, @Nullable Node origin) {}

    private OriginGroups() {}

    /** The origin that most share comes first; whoever shares several stands with the most. What shares none keeps its order. */
    static <T> List<Group<T>> of(Map<T, Set<Node>> origins) {
        Map<T, Set<Node>> left = new LinkedHashMap<>(origins);
        List<Group<T>> groups = new ArrayList<>();
        for (Node most = mostShared(left); most != null; most = mostShared(left)) {
            Group<T> group = new Group<>(sharing(most, left), most);
            group.members().forEach(left::remove);
            groups.add(group);
        }
        if (!left.isEmpty()) {
            groups.add(new Group<>(List.copyOf(left.keySet()), null));
        }
        return groups;
    }

    private static <T> @Nullable Node mostShared(Map<T, Set<Node>> origins) {
        Set<Node> nodes = new LinkedHashSet<>();
        origins.values().forEach(nodes::addAll);
        Node most = null;
        int shared = 1;
        for (Node node : nodes) {
            int sharing = sharing(node, origins).size();
            if (sharing > shared) {
                most = node;
                shared = sharing;
            }
        }
        return most;
    }

    private static <T> List<T> sharing(Node node, Map<T, Set<Node>> origins) {
        return origins.entrySet().stream()
                .filter(each -> each.getValue().contains(node))
                .map(Map.Entry::getKey)
                .toList();
    }
}
