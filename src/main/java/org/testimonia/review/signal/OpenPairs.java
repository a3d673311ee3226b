package org.testimonia.review.signal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.testimonia.evidence.EvidenceOf;
import org.testimonia.evidence.EvidenceSeen;
import org.testimonia.evidence.Stance;
import org.testimonia.evidence.independence.DependenceGraph;
import org.testimonia.evidence.independence.DependenceGraphs;
import org.testimonia.evidence.independence.Independence;
import org.testimonia.evidence.independence.Verdict;
import org.testimonia.source.Source;

/** Finds sources that support the same claims, and of which nobody said whether one depends on the other. */
@ApplicationScoped
public class OpenPairs {

    /** Beyond so many pairs a claim's first ones stand for all. */
    private static final int LOOKED_AT = 300;

    private final EvidenceOf evidenceOf;
    private final DependenceGraphs graphs;

    OpenPairs(EvidenceOf evidenceOf, DependenceGraphs graphs) {
        this.evidenceOf = evidenceOf;
        this.graphs = graphs;
    }

    /** Two sources in the order of their keys, and how many of the claims rest on both. */
    public record Pair(Source one, Source other, int claims) {}

    public List<Pair> of(Collection<UUID> claims) {
        Map<UUID, Source> sources = new HashMap<>();
        for (EvidenceSeen each : evidenceOf.claims(claims, Long.MAX_VALUE)) {
            if (each.source() != null) {
                sources.put(each.id(), each.source());
            }
        }
        DependenceGraph graph = graphs.at(Long.MAX_VALUE);
        Map<List<String>, Set<UUID>> found = new HashMap<>();
        Map<String, Source> named = new HashMap<>();
        for (UUID claim : claims) {
            for (Independence.Pair pair : unexamined(graph.independence(claim, Stance.SUPPORTS))) {
                Source one = sources.get(pair.a());
                Source other = sources.get(pair.b());
                if (one != null && other != null && !one.id.equals(other.id)) {
                    named.put(one.key, one);
                    named.put(other.key, other);
                    List<String> keys = one.key.compareTo(other.key) < 0
                            ? List.of(one.key, other.key)
                            : List.of(other.key, one.key);
                    found.computeIfAbsent(keys, any -> new HashSet<>()).add(claim);
                }
            }
        }
        return found.entrySet().stream()
                .sorted(Map.Entry.comparingByKey((a, b) -> String.join(" ", a).compareTo(String.join(" ", b))))
                .map(each -> new Pair(
                        source(named, each.getKey().get(0)),
                        source(named, each.getKey().get(1)),
                        each.getValue().size()))
                .toList();
    }

    private static List<Independence.Pair> unexamined(Independence support) {
        return support.pairs().stream()
                .limit(LOOKED_AT)
                .filter(pair -> pair.verdict() == Verdict.UNEXAMINED)
                .toList();
    }

    private static Source source(Map<String, Source> named, String key) {
        return Objects.requireNonNull(named.get(key));
    }
}
