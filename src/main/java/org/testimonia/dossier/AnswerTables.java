package org.testimonia.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Standing;
import org.testimonia.evidence.EvidenceOf;
import org.testimonia.evidence.EvidenceSeen;
import org.testimonia.evidence.Stance;
import org.testimonia.evidence.independence.DependenceGraph;
import org.testimonia.evidence.independence.DependenceGraphs;
import org.testimonia.evidence.independence.Independence;
import org.testimonia.evidence.independence.Node;
import org.testimonia.evidence.provenance.NodeNames;
import org.testimonia.evidence.provenance.NodeSeen;
import org.testimonia.review.ResearchQuestions;
import org.testimonia.review.signal.OpenPairs;

/** Sets the answers to a question beside one another, in a number of statements that does not grow with them. */
@ApplicationScoped
class AnswerTables {

    /** So many pairs of answers, and so many things to read, are named. */
    private static final int SHOWN = 6;

    private final EvidenceOf evidenceOf;
    private final DependenceGraphs graphs;
    private final NodeNames names;
    private final OpenPairs openPairs;

    AnswerTables(EvidenceOf evidenceOf, DependenceGraphs graphs, NodeNames names, OpenPairs openPairs) {
        this.evidenceOf = evidenceOf;
        this.graphs = graphs;
        this.names = names;
        this.openPairs = openPairs;
    }

    /** @param cursor the revision as of which the question was read; what is to read next is told of the present only */
    AnswerTable of(ResearchQuestions.Seen question, long cursor) {
        List<UUID> claims = question.answers().stream()
                .map(ResearchQuestions.AnswerSeen::claimId)
                .toList();
        List<EvidenceSeen> evidence = evidenceOf.claims(claims, cursor).stream()
                .filter(each -> !each.isDeclined())
                .toList();
        DependenceGraph graph = graphs.at(cursor);
        Map<AnswerTable.Voice, List<EvidenceSeen>> said = evidence.stream()
                .collect(Collectors.groupingBy(AnswerTables::voice, LinkedHashMap::new, Collectors.toList()));
        List<OriginGroups.Group<AnswerTable.Voice>> groups = OriginGroups.of(origins(said, graph));
        List<AnswerTable.Voice> voices =
                groups.stream().flatMap(group -> group.members().stream()).toList();
        Map<UUID, Independence> support =
                claims.stream().collect(Collectors.toMap(id -> id, id -> graph.independence(id, Stance.SUPPORTS)));
        Map<Node, NodeSeen> named = names.of(named(groups, support.values()));
        List<AnswerTable.Row> rows = new ArrayList<>();
        for (ResearchQuestions.AnswerSeen answer : question.answers()) {
            Independence supporting = Objects.requireNonNull(support.get(answer.claimId()));
            rows.add(new AnswerTable.Row(
                    AnswerTable.letter(rows.size()),
                    answer,
                    answer.standing() == Standing.REJECTED
                            ? graph.independence(answer.claimId(), Stance.DISPUTES)
                            : supporting,
                    seen(supporting.singlePoints(), named),
                    voices.stream().map(voice -> cell(answer, said.get(voice))).toList()));
        }
        return new AnswerTable(
                question,
                voices,
                groups.stream()
                        .map(group -> new AnswerTable.Bracket(group.members().size(), named.get(group.origin())))
                        .toList(),
                rows,
                parted(rows, voices),
                cursor == Long.MAX_VALUE ? next(rows, evidence) : List.of());
    }

    private static AnswerTable.Voice voice(EvidenceSeen each) {
        var premise = each.premise();
        if (premise != null) {
            return new AnswerTable.Voice("Claim " + premise.number(), "", "/claims/" + premise.number());
        }
        var source = each.source();
        if (source != null) {
            return new AnswerTable.Voice(source.name(), source.year(), "/sources/" + source.keyInAddress());
        }
        return new AnswerTable.Voice(
                each.voice(),
                "",
                each.passages().isEmpty()
                        ? null
                        : "/texts/" + each.passages().get(0).text());
    }

    /** What every voice goes back to, whatever it says. */
    private static Map<AnswerTable.Voice, Set<Node>> origins(
            Map<AnswerTable.Voice, List<EvidenceSeen>> said, DependenceGraph graph) {
        Map<UUID, Map<UUID, List<Node>>> known = new LinkedHashMap<>();
        Map<AnswerTable.Voice, Set<Node>> origins = new LinkedHashMap<>();
        said.forEach((voice, evidence) -> {
            Set<Node> all = new LinkedHashSet<>();
            evidence.forEach(each -> all.addAll(
                    known.computeIfAbsent(each.claim(), graph::origins).getOrDefault(each.id(), List.of())));
            origins.put(voice, all);
        });
        return origins;
    }

    private static Set<Node> named(
            List<OriginGroups.Group<AnswerTable.Voice>> groups, Collection<Independence> support) {
        Set<Node> nodes = new HashSet<>();
        groups.stream().map(OriginGroups.Group::origin).filter(Objects::nonNull).forEach(nodes::add);
        support.forEach(each -> nodes.addAll(each.singlePoints()));
        return nodes;
    }

    /** People and sources: for them one can ask what falls. */
    private static List<NodeSeen> seen(List<Node> nodes, Map<Node, NodeSeen> named) {
        return nodes.stream()
                .map(named::get)
                .filter(Objects::nonNull)
                .filter(node -> node.isAgent() || node.isSource())
                .toList();
    }

    private static List<EvidenceSeen> cell(ResearchQuestions.AnswerSeen answer, @Nullable List<EvidenceSeen> said) {
        return said == null
                ? List.of()
                : said.stream()
                        .filter(each -> each.claim().equals(answer.claimId()))
                        .toList();
    }

    private static List<AnswerTable.Parted> parted(List<AnswerTable.Row> rows, List<AnswerTable.Voice> voices) {
        List<AnswerTable.Parted> parted = new ArrayList<>();
        for (int one = 0; one < rows.size(); one++) {
            for (int other = one + 1; other < rows.size(); other++) {
                var both = new AnswerTable.Parted(
                        rows.get(one),
                        rows.get(other),
                        between(rows.get(one), rows.get(other), voices),
                        between(rows.get(other), rows.get(one), voices));
                if (both.voices() > 0) {
                    parted.add(both);
                }
            }
        }
        parted.sort(Comparator.comparing(AnswerTable.Parted::voices).reversed());
        return parted.subList(0, Math.min(SHOWN, parted.size()));
    }

    /** Who speaks for the one and against the other. */
    private static List<AnswerTable.Voice> between(
            AnswerTable.Row one, AnswerTable.Row other, List<AnswerTable.Voice> voices) {
        List<AnswerTable.Voice> between = new ArrayList<>();
        for (int voice = 0; voice < voices.size(); voice++) {
            if (one.has(voice, Stance.SUPPORTS) && other.has(voice, Stance.DISPUTES)) {
                between.add(voices.get(voice));
            }
        }
        return between;
    }

    private List<AnswerTable.Next> next(List<AnswerTable.Row> rows, List<EvidenceSeen> evidence) {
        Map<Integer, String> letters =
                rows.stream().collect(Collectors.toMap(row -> row.answer().claim(), AnswerTable.Row::letter));
        List<AnswerTable.Next> next = new ArrayList<>(unread(letters, evidence));
        Map<UUID, Integer> claims = rows.stream()
                .collect(Collectors.toMap(
                        row -> row.answer().claimId(), row -> row.answer().claim()));
        openPairs
                .of(claims, evidence)
                .forEach(pair -> next.add(new AnswerTable.Next(
                        letters(pair.claims(), letters),
                        pair.one().label() + " and " + pair.other().label()
                                + ": nobody has looked whether one depends on the other",
                        pair.path())));
        return next.subList(0, Math.min(SHOWN, next.size()));
    }

    /** Sources that are cited as a whole: no passage of theirs was read here. */
    private static List<AnswerTable.Next> unread(Map<Integer, String> letters, List<EvidenceSeen> evidence) {
        Map<AnswerTable.Voice, Set<Integer>> cited = new LinkedHashMap<>();
        evidence.stream()
                .filter(each -> each.target().equals("source"))
                .forEach(each -> cited.computeIfAbsent(voice(each), any -> new TreeSet<>())
                        .add(each.claimNumber()));
        return cited.entrySet().stream()
                .map(each -> new AnswerTable.Next(
                        letters(each.getValue(), letters),
                        each.getKey().label() + ": cited as a whole, and no passage of it was read here",
                        Objects.requireNonNull(each.getKey().path())))
                .toList();
    }

    private static List<String> letters(Collection<Integer> claims, Map<Integer, String> letters) {
        return claims.stream().map(letters::get).filter(Objects::nonNull).toList();
    }
}
