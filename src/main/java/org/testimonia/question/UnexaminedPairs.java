package org.testimonia.question;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.testimonia.evidence.EvidenceOf;
import org.testimonia.evidence.EvidenceSeen;
import org.testimonia.evidence.Stance;
import org.testimonia.evidence.independence.DependenceGraph;
import org.testimonia.evidence.independence.DependenceGraphs;
import org.testimonia.evidence.independence.Independence;
import org.testimonia.evidence.independence.Verdict;
import org.testimonia.review.AssessedClaim;

/** Finds sources that support one claim and that nobody has set beside each other. */
@ApplicationScoped
class UnexaminedPairs {

    /**
     * Two sources.
     *
     * @param sources their keys, or the address of a text that belongs to none
     * @param claims the numbers of the claims whose support they are
     */
    record Unexamined(List<String> sources, List<String> labels, List<Integer> claims) {}

    private record Pair(Named one, Named other) {}

    private record Named(String key, String label) {}

    private final DependenceGraphs graphs;
    private final EvidenceOf evidenceOf;

    UnexaminedPairs(DependenceGraphs graphs, EvidenceOf evidenceOf) {
        this.graphs = graphs;
        this.evidenceOf = evidenceOf;
    }

    /** Those first that concern most of the claims. */
    List<Unexamined> of(List<AssessedClaim> claims) {
        DependenceGraph graph = graphs.at(Long.MAX_VALUE);
        Map<UUID, EvidenceSeen> evidence =
                evidenceOf.claims(claims.stream().map(AssessedClaim::id).toList(), Long.MAX_VALUE).stream()
                        .collect(Collectors.toMap(EvidenceSeen::id, each -> each));
        Map<Pair, TreeSet<Integer>> found = new LinkedHashMap<>();
        for (AssessedClaim claim : claims) {
            Independence support = graph.independence(claim.id(), Stance.SUPPORTS);
            if (support.count(Verdict.UNEXAMINED) > 0) {
                pairs(support, evidence)
                        .forEach(pair -> found.computeIfAbsent(pair, any -> new TreeSet<>())
                                .add(claim.number()));
            }
        }
        return found.entrySet().stream()
                .map(each -> unexamined(each.getKey(), new ArrayList<>(each.getValue())))
                .sorted(Comparator.comparing((Unexamined each) -> -each.claims().size()))
                .toList();
    }

    private static List<Pair> pairs(Independence support, Map<UUID, EvidenceSeen> evidence) {
        Map<UUID, Named> named = new HashMap<>();
        support.items().forEach(voice -> {
            EvidenceSeen seen = evidence.get(voice.evidence());
            if (seen != null) {
                named.put(voice.evidence(), named(seen));
            }
        });
        return support.pairs().stream()
                .filter(pair -> pair.verdict() == Verdict.UNEXAMINED)
                .filter(pair -> named.containsKey(pair.a()) && named.containsKey(pair.b()))
                .map(pair -> ordered(
                        Objects.requireNonNull(named.get(pair.a())), Objects.requireNonNull(named.get(pair.b()))))
                .distinct()
                .toList();
    }

    private static Named named(EvidenceSeen seen) {
        var source = seen.source();
        return source == null
                ? new Named(
                        seen.passages().isEmpty() ? "" : seen.passages().get(0).text(), seen.voice())
                : new Named(source.key, source.label());
    }

    private static Pair ordered(Named one, Named other) {
        return one.key().compareTo(other.key()) <= 0 ? new Pair(one, other) : new Pair(other, one);
    }

    private static Unexamined unexamined(Pair pair, List<Integer> claims) {
        return new Unexamined(
                List.of(pair.one().key(), pair.other().key()),
                List.of(pair.one().label(), pair.other().label()),
                claims);
    }
}
