package org.testimonia.rdf;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.AssertionSeen;
import org.testimonia.evidence.EvidenceSeen;
import org.testimonia.evidence.independence.Node;
import org.testimonia.evidence.provenance.AssessmentSeen;
import org.testimonia.evidence.provenance.Assessments;
import org.testimonia.evidence.provenance.FindingSeen;
import org.testimonia.evidence.provenance.IndependenceFindings;
import org.testimonia.review.AssessedClaim;
import org.testimonia.source.Source;
import org.testimonia.source.Sources;
import org.testimonia.text.PassageSeen;

/** Gathers what was made of the evidence of claims: grades, and findings that two sources do not depend on each other. */
@ApplicationScoped
class GatherCriticism {

    private final Assessments assessments;
    private final IndependenceFindings findings;
    private final Sources sources;

    GatherCriticism(Assessments assessments, IndependenceFindings findings, Sources sources) {
        this.assessments = assessments;
        this.findings = findings;
        this.sources = sources;
    }

    /** All that a project has, at one revision. */
    record Criticism(List<AssessmentSeen> assessments, List<FindingFacts> findings) {

        List<AssessmentSeen> assessments(Concerned concerned) {
            return assessments.stream()
                    .filter(each ->
                            concerned.concerns(each.about().node(), each.about().passage()))
                    .toList();
        }

        /** Those made for the claim alone, and those for all claims about two sources that it goes back to. */
        List<FindingFacts> findings(AssessedClaim claim, Concerned concerned) {
            return findings.stream()
                    .filter(each -> {
                        Integer only = each.finding().claim();
                        return only == null
                                ? each.sources().stream()
                                        .allMatch(source -> concerned.concerns(Node.source(source.id), null))
                                : only == claim.number();
                    })
                    .toList();
        }
    }

    /** What a claim goes back to. */
    record Concerned(Set<Node> nodes, List<PassageSeen> passages) {

        /** An assessed passage is one of its own; it concerns the claim where it shares words with the evidence. */
        private boolean concerns(Node node, @Nullable PassageSeen passage) {
            return nodes.contains(node)
                    || (passage != null && passages.stream().anyMatch(each -> overlap(each, passage)));
        }

        private static boolean overlap(PassageSeen one, PassageSeen other) {
            return one.text().equals(other.text())
                    && one.revision() == other.revision()
                    && one.start() < other.end()
                    && other.start() < one.end();
        }
    }

    Criticism at(long cursor) {
        return new Criticism(
                assessments.list(cursor, new Assessments.Filter(null, null, null), null, Integer.MAX_VALUE),
                found(findings.list(cursor, null, null, Integer.MAX_VALUE)));
    }

    private List<FindingFacts> found(List<FindingSeen> seen) {
        Set<String> keys =
                seen.stream().flatMap(each -> each.sources().stream()).collect(Collectors.toSet());
        Map<String, Source> named = new HashMap<>();
        if (!keys.isEmpty()) {
            sources.list("key in ?1", keys).forEach(source -> named.put(source.key, source));
        }
        return seen.stream()
                .map(each -> new FindingFacts(
                        each,
                        each.sources().stream()
                                .map(key -> Objects.requireNonNull(named.get(key)))
                                .toList()))
                .toList();
    }

    static Concerned concerned(List<Node> provenance, List<EvidenceSeen> evidence, List<AssertionSeen> assertions) {
        Set<Node> nodes = new HashSet<>(provenance);
        for (EvidenceSeen each : evidence) {
            nodes.add(Node.evidence(each.id()));
            Source source = each.source();
            if (source != null) {
                nodes.add(Node.source(source.id));
            }
        }
        assertions.forEach(each -> nodes.add(Node.agent(each.agent())));
        return new Concerned(
                nodes,
                Stream.concat(
                                evidence.stream().flatMap(each -> each.passages().stream()),
                                assertions.stream().flatMap(each -> each.passages().stream()))
                        .toList());
    }
}
