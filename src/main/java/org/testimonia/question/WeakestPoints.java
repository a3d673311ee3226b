package org.testimonia.question;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.testimonia.evidence.Stance;
import org.testimonia.evidence.independence.DependenceGraph;
import org.testimonia.evidence.independence.DependenceGraphs;
import org.testimonia.evidence.independence.Node;
import org.testimonia.evidence.provenance.AssessmentSeen;
import org.testimonia.evidence.provenance.Assessments;
import org.testimonia.evidence.provenance.Criterion;
import org.testimonia.evidence.provenance.NodeNames;
import org.testimonia.evidence.provenance.NodeSeen;
import org.testimonia.evidence.provenance.NodeSeen.NodeJson;
import org.testimonia.review.AssessedClaim;

/** Finds claims all of whose support goes back to one person or source, those first that are trusted least. */
@ApplicationScoped
class WeakestPoints {

    /**
     * A claim that rests on one.
     *
     * @param grade the lowest that anybody's newest assessment gives for reliability, null where nobody assessed
     */
    record Weak(
            int claim,
            String statement,
            NodeSeen point,
            @Nullable String grade) {

        WeakJson json() {
            return new WeakJson(claim, statement, point.json(), grade);
        }

        /** What cannot be judged says less than what is judged unreliable, and more than nothing. */
        String rank() {
            return grade == null ? "1" : grade.equals("F") ? "2" : grade;
        }
    }

    record WeakJson(
            int claim,
            String statement,
            NodeJson singlePoint,
            @Nullable String grade) {}

    private final DependenceGraphs graphs;
    private final NodeNames names;
    private final Assessments assessments;

    WeakestPoints(DependenceGraphs graphs, NodeNames names, Assessments assessments) {
        this.graphs = graphs;
        this.names = names;
        this.assessments = assessments;
    }

    List<Weak> of(List<AssessedClaim> claims) {
        DependenceGraph graph = graphs.at(Long.MAX_VALUE);
        Map<AssessedClaim, List<Node>> points = new LinkedHashMap<>();
        Set<Node> all = new HashSet<>();
        for (AssessedClaim claim : claims) {
            List<Node> single = graph.independence(claim.id(), Stance.SUPPORTS).singlePoints().stream()
                    .filter(node -> node.kind() == Node.Kind.AGENT || node.kind() == Node.Kind.SOURCE)
                    .toList();
            points.put(claim, single);
            all.addAll(single);
        }
        Map<Node, NodeSeen> named = names.of(all);
        Map<Node, String> grades = grades();
        List<Weak> weak = new ArrayList<>();
        points.forEach((claim, single) -> single.forEach(node -> weak.add(new Weak(
                claim.number(), claim.statement(), Objects.requireNonNull(named.get(node)), grades.get(node)))));
        weak.sort(Comparator.comparing(Weak::rank).reversed());
        return weak;
    }

    /** Of each person and source the lowest grade for reliability among everybody's newest ones; F only where it is the only one. */
    private Map<Node, String> grades() {
        Map<List<Object>, AssessmentSeen> newest = new LinkedHashMap<>();
        assessments.list(Long.MAX_VALUE, new Assessments.Filter(null, null, null), null, Integer.MAX_VALUE).stream()
                .filter(each -> each.criterion() == Criterion.RELIABILITY)
                .forEach(each -> newest.put(List.of(each.about().node(), each.byId()), each));
        Map<Node, String> grades = new LinkedHashMap<>();
        newest.values().forEach(each -> grades.merge(each.about().node(), each.grade(), WeakestPoints::lower));
        return grades;
    }

    private static String lower(String one, String other) {
        if (one.equals("F") || other.equals("F")) {
            return one.equals("F") ? other : one;
        }
        return one.compareTo(other) >= 0 ? one : other;
    }
}
