package org.testimonia.review.signal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.evidence.EvidenceOf;
import org.testimonia.evidence.EvidenceSeen;
import org.testimonia.evidence.Stance;
import org.testimonia.evidence.independence.DependenceGraph;
import org.testimonia.evidence.independence.DependenceGraphs;
import org.testimonia.evidence.independence.Independence;
import org.testimonia.evidence.independence.Verdict;
import org.testimonia.source.Sources;

/** Finds what supports the same claims, and of which nobody said whether one depends on the other. */
@ApplicationScoped
public class OpenPairs {

    private final EvidenceOf evidenceOf;
    private final DependenceGraphs graphs;

    OpenPairs(EvidenceOf evidenceOf, DependenceGraphs graphs) {
        this.evidenceOf = evidenceOf;
        this.graphs = graphs;
    }

    /**
     * A source, or a text that belongs to none.
     *
     * @param key the source's key, or the text's address
     * @param path below the project's address
     * @param isSource whether it can be examined: a finding is about sources
     */
    public record Side(String key, String label, String path, boolean isSource) implements Comparable<Side> {

        @Override
        public int compareTo(Side other) {
            return Comparator.comparing(Side::key).thenComparing(Side::path).compare(this, other);
        }
    }

    /** Two of them in the order of their keys. */
    private record Sides(Side one, Side other) implements Comparable<Sides> {

        static Sides of(Side one, Side other) {
            return one.compareTo(other) <= 0 ? new Sides(one, other) : new Sides(other, one);
        }

        @Override
        public int compareTo(Sides others) {
            return Comparator.comparing(Sides::one).thenComparing(Sides::other).compare(this, others);
        }
    }

    /**
     * Two sources that support the same claims.
     *
     * @param claims the numbers of those that rest on both
     */
    public record Pair(Side one, Side other, List<Integer> claims) {

        /** Where two sources are said to be compared; a text without a source has to get one first. */
        public String path() {
            if (one.isSource() && other.isSource()) {
                return "/claims/" + claims.get(0) + "?one=" + Sources.inAddress(one.key()) + "&other="
                        + Sources.inAddress(other.key()) + "#independence";
            }
            return (one.isSource() ? other : one).path();
        }
    }

    /**
     * Those first that concern most of the claims.
     *
     * @param claims the numbers of the claims to look at, by their ids
     */
    public List<Pair> of(Map<UUID, Integer> claims) {
        return of(claims, evidenceOf.claims(claims.keySet(), Long.MAX_VALUE));
    }

    /** For who has read the live evidence of the claims already. */
    public List<Pair> of(Map<UUID, Integer> claims, List<EvidenceSeen> evidence) {
        Map<UUID, Side> sides = sides(evidence);
        DependenceGraph graph = graphs.at(Long.MAX_VALUE);
        Map<Sides, TreeSet<Integer>> found = new TreeMap<>();
        claims.forEach((id, number) -> {
            for (Sides pair : unexamined(graph.independence(id, Stance.SUPPORTS), sides)) {
                found.computeIfAbsent(pair, any -> new TreeSet<>()).add(number);
            }
        });
        return found.entrySet().stream()
                .map(each -> new Pair(each.getKey().one(), each.getKey().other(), new ArrayList<>(each.getValue())))
                .sorted(Comparator.comparing((Pair pair) -> -pair.claims().size()))
                .toList();
    }

    private static Map<UUID, Side> sides(List<EvidenceSeen> evidence) {
        Map<UUID, Side> sides = new HashMap<>();
        evidence.forEach(each -> {
            Side side = side(each);
            if (side != null) {
                sides.put(each.id(), side);
            }
        });
        return sides;
    }

    private static @Nullable Side side(EvidenceSeen seen) {
        var source = seen.source();
        if (source != null) {
            return new Side(source.key, source.label(), "/sources/" + source.keyInAddress(), true);
        }
        return seen.passages().isEmpty()
                ? null
                : new Side(
                        seen.passages().get(0).text(),
                        seen.voice(),
                        "/texts/" + seen.passages().get(0).text(),
                        false);
    }

    private static Set<Sides> unexamined(Independence support, Map<UUID, Side> sides) {
        Set<Sides> found = new HashSet<>();
        if (support.count(Verdict.UNEXAMINED) == 0) {
            return found;
        }
        List<@Nullable Side> items = new ArrayList<>();
        support.items().forEach(item -> items.add(sides.get(item.evidence())));
        for (int a = 0; a < items.size(); a++) {
            for (int b = a + 1; b < items.size(); b++) {
                Side one = items.get(a);
                Side other = items.get(b);
                if (one != null
                        && other != null
                        && !one.equals(other)
                        && support.compared().verdict(a, b) == Verdict.UNEXAMINED) {
                    found.add(Sides.of(one, other));
                }
            }
        }
        return found;
    }
}
