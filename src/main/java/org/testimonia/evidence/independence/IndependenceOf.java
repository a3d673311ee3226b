package org.testimonia.evidence.independence;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.testimonia.evidence.independence.DependenceGraph.Finding;

/** Compares each two items of a claim and draws together what hangs together. */
final class IndependenceOf {

    private final DependenceGraph graph;
    private final UUID claim;
    private final List<Item> items;
    private final List<Reach> reaches;
    private final Meetings origins;
    private final Meetings all;

    IndependenceOf(DependenceGraph graph, UUID claim, List<Item> items) {
        this.graph = graph;
        this.claim = claim;
        this.items = items;
        this.reaches = items.stream().map(item -> Walk.reach(graph, item)).toList();
        this.origins = new Meetings(reaches.stream().map(Reach::origins).toList());
        this.all = new Meetings(reaches.stream().map(Reach::all).toList());
    }

    Independence compute() {
        return new Independence(
                new Lazily<>(items.size(), this::voice),
                groups().stream().map(this::evidence).toList(),
                LargestIndependentSet.size(certain().neighbours()),
                counts(),
                this::verdict,
                Pairs.of(items.size(), this::pair),
                items.size() < 2 ? List.of() : graph.nodes(all.commonToAll()));
    }

    private List<List<Integer>> groups() {
        Groups groups = new Groups(items.size());
        all.each(groups::join);
        return groups.members();
    }

    /** Only what has nothing in common is looked at pair by pair; of thousands of items that is seldom much. */
    private Map<Verdict, Integer> counts() {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        long origin = origins.pairs();
        count(counts, Verdict.COMMON_ORIGIN, origin);
        count(counts, Verdict.COMMON_CHANNEL, all.pairs() - origin);
        all.strangers((a, b) -> counts.merge(verdict(a, b), 1, Integer::sum));
        return counts;
    }

    private static void count(Map<Verdict, Integer> counts, Verdict verdict, long pairs) {
        if (pairs > 0) {
            counts.put(verdict, (int) pairs);
        }
    }

    private Verdict verdict(int a, int b) {
        if (origins.haveMet(a, b)) {
            return Verdict.COMMON_ORIGIN;
        }
        if (all.haveMet(a, b)) {
            return Verdict.COMMON_CHANNEL;
        }
        return findings(items.get(a), items.get(b)).isEmpty() ? Verdict.UNEXAMINED : Verdict.FOUND_INDEPENDENT;
    }

    private List<UUID> evidence(List<Integer> group) {
        return group.stream().map(i -> items.get(i).evidence()).toList();
    }

    private Meetings certain() {
        return new Meetings(
                items.stream().map(item -> Walk.certain(graph, item)).toList());
    }

    private Independence.Pair pair(int a, int b) {
        return new Independence.Pair(
                items.get(a).evidence(),
                items.get(b).evidence(),
                verdict(a, b),
                graph.nodes(reaches.get(a).shared(reaches.get(b))),
                findings(items.get(a), items.get(b)));
    }

    /** Findings that together cover each source of the one with each source of the other; none where one is missing. */
    private List<UUID> findings(Item one, Item other) {
        List<UUID> found = new ArrayList<>();
        for (Item.Start start : one.starts()) {
            for (Item.Start end : other.starts()) {
                List<Finding> findings = graph.findings(home(start), home(end), claim);
                if (findings.isEmpty()) {
                    return List.of();
                }
                findings.forEach(finding -> found.add(finding.id()));
            }
        }
        return found.stream().distinct().toList();
    }

    private int home(Item.Start start) {
        return graph.home(start.node()) >= 0 ? graph.home(start.node()) : start.node();
    }

    private Independence.Voice voice(int item) {
        Reach reach = reaches.get(item);
        return new Independence.Voice(
                items.get(item).evidence(), graph.nodes(reach.origins()), graph.nodes(reach.channels()));
    }
}
