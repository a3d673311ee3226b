package org.testimonia.evidence.independence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.evidence.Stance;

/** Puts a dependence graph together from rows in any order, passages before what refers to them. */
public final class GraphBuilder {

    private static final Edge[] NO_EDGES = {};
    private static final int[] NOBODY = {};

    final List<Node> nodes = new ArrayList<>();
    final Map<Node, Integer> numbers = new HashMap<>();
    final List<Item> items = new ArrayList<>();
    final List<Premise> premises = new ArrayList<>();
    final Set<UUID> published = new HashSet<>();

    private final Map<Range, Integer> places = new HashMap<>();
    private final Map<Integer, Range> ranges = new LinkedHashMap<>();
    private final Map<Integer, Integer> homes = new HashMap<>();
    private final Map<Integer, Set<Integer>> authors = new HashMap<>();
    private final Map<Integer, List<Edge>> taken = new HashMap<>();
    private final List<DependenceGraph.Finding> findings = new ArrayList<>();
    private final Map<Integer, Map<UUID, List<Quoted>>> quoted = new HashMap<>();
    private final List<Offered> offered = new ArrayList<>();

    private record Quoted(Range range, int agent) {}

    private record Offered(
            UUID evidence, UUID claim, Stance stance, boolean admitted, boolean own, Collection<Node> starts) {}

    /**
     * A passage; a second one of the same range is the same node.
     *
     * @param source what its text belongs to; where that is unknown the text stands for it
     */
    public GraphBuilder passage(UUID id, Range range, @Nullable UUID source) {
        Integer there = places.get(range);
        if (there != null) {
            numbers.put(Node.passage(id), there);
            return this;
        }
        int number = number(Node.passage(id));
        places.put(range, number);
        ranges.put(number, range);
        homes.put(number, number(source == null ? Node.text(range.text()) : Node.source(source)));
        return this;
    }

    public GraphBuilder author(UUID source, UUID agent) {
        authors.computeIfAbsent(number(Node.source(source)), any -> new LinkedHashSet<>())
                .add(number(Node.agent(agent)));
        return this;
    }

    /** Something was taken from something, as somebody recorded. */
    public GraphBuilder derivation(UUID id, Node child, Node parent, boolean certain) {
        int taker = number(child);
        taken.computeIfAbsent(taker, any -> new ArrayList<>()).add(new Edge(taker, number(parent), certain, id));
        return this;
    }

    /** Two sources were examined and found independent; for one claim, or for all where that is null. */
    public GraphBuilder finding(UUID id, UUID source, UUID other, @Nullable UUID claim) {
        findings.add(new DependenceGraph.Finding(id, number(Node.source(source)), number(Node.source(other)), claim));
        return this;
    }

    /** In a passage, an author lets somebody else say the claim. */
    public GraphBuilder quotation(UUID claim, Range range, @Nullable UUID source, UUID agent) {
        int home = number(source == null ? Node.text(range.text()) : Node.source(source));
        quoted.computeIfAbsent(home, any -> new HashMap<>())
                .computeIfAbsent(claim, any -> new ArrayList<>())
                .add(new Quoted(range, number(Node.agent(agent))));
        return this;
    }

    /** Evidence that is passages or a source. */
    public GraphBuilder item(
            UUID evidence, UUID claim, Stance stance, boolean admitted, boolean own, Collection<Node> starts) {
        starts.forEach(this::number);
        offered.add(new Offered(evidence, claim, stance, admitted, own, starts));
        return this;
    }

    /** Evidence that is another claim. */
    public GraphBuilder premise(UUID evidence, UUID claim, UUID premise, Stance stance, boolean admitted) {
        premises.add(new Premise(evidence, claim, premise, stance, admitted));
        return this;
    }

    /** A claim that was put forward. */
    public GraphBuilder published(UUID claim) {
        published.add(claim);
        return this;
    }

    public DependenceGraph build() {
        items.clear();
        offered.forEach(each -> items.add(item(each)));
        return new DependenceGraph(this);
    }

    private int number(Node node) {
        Integer known = numbers.get(node);
        if (known != null) {
            return known;
        }
        nodes.add(node);
        numbers.put(node, nodes.size() - 1);
        return nodes.size() - 1;
    }

    private Item item(Offered each) {
        List<Item.Start> starts = each.starts().stream()
                .map(this::number)
                .distinct()
                .map(node -> new Item.Start(node, asserters(each.claim(), node)))
                .toList();
        return new Item(each.evidence(), each.claim(), each.stance(), each.admitted(), each.own(), starts);
    }

    private int[] asserters(UUID claim, int node) {
        int home = homes.getOrDefault(node, node);
        Range range = ranges.get(node);
        int[] people = quoted.getOrDefault(home, Map.of()).getOrDefault(claim, List.of()).stream()
                .filter(each -> range != null && each.range().overlaps(range))
                .mapToInt(Quoted::agent)
                .distinct()
                .toArray();
        return people.length > 0 ? people : array(authors.getOrDefault(home, Set.of()));
    }

    private static int[] array(Collection<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    int[] homes() {
        int[] array = new int[nodes.size()];
        for (int node = 0; node < array.length; node++) {
            array[node] = homes.getOrDefault(node, -1);
        }
        return array;
    }

    int[][] authors() {
        int[][] array = new int[nodes.size()][];
        Arrays.fill(array, NOBODY);
        authors.forEach((source, people) -> array[source] = array(people));
        return array;
    }

    /** A derivation counts for the passages that overlap the one it was recorded on, and for all passages of its source. */
    Edge[][] parents() {
        Edge[][] array = new Edge[nodes.size()][];
        Map<UUID, List<Integer>> derived = derivedByText();
        for (int node = 0; node < array.length; node++) {
            Range range = ranges.get(node);
            List<Edge> edges = new ArrayList<>();
            if (range == null) {
                edges.addAll(taken.getOrDefault(node, List.of()));
            } else {
                for (int other : derived.getOrDefault(range.text(), List.of())) {
                    if (other == node || range.overlaps(range(other))) {
                        edges.addAll(taken.getOrDefault(other, List.of()));
                    }
                }
                edges.addAll(taken.getOrDefault(homes.getOrDefault(node, -1), List.of()));
            }
            array[node] = edges.isEmpty() ? NO_EDGES : edges.toArray(Edge[]::new);
        }
        return array;
    }

    private Map<UUID, List<Integer>> derivedByText() {
        Map<UUID, List<Integer>> derived = new HashMap<>();
        for (int child : taken.keySet()) {
            if (ranges.containsKey(child)) {
                derived.computeIfAbsent(range(child).text(), any -> new ArrayList<>())
                        .add(child);
            }
        }
        derived.values().forEach(children -> children.sort(null));
        return derived;
    }

    private Range range(int passage) {
        Range range = ranges.get(passage);
        if (range == null) {
            throw new IllegalStateException("node " + passage + " is no passage");
        }
        return range;
    }

    Map<UUID, List<DependenceGraph.Finding>> findingsBySource() {
        Map<UUID, List<DependenceGraph.Finding>> bySource = new HashMap<>();
        for (DependenceGraph.Finding finding : findings) {
            for (int source : new int[] {finding.source(), finding.other()}) {
                bySource.computeIfAbsent(nodes.get(source).id(), any -> new ArrayList<>())
                        .add(finding);
            }
        }
        return bySource;
    }
}
