package org.testimonia.rdf;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.testimonia.claim.AssertionSeen;
import org.testimonia.claim.Assertions;
import org.testimonia.claim.ClaimRelations;
import org.testimonia.claim.ClaimWordings;
import org.testimonia.claim.RelationSeen;
import org.testimonia.claim.Standing;
import org.testimonia.claim.WordingSeen;
import org.testimonia.evidence.EvidenceOf;
import org.testimonia.evidence.EvidenceSeen;
import org.testimonia.evidence.independence.DependenceGraph;
import org.testimonia.evidence.independence.DependenceGraphs;
import org.testimonia.evidence.independence.Provenance;
import org.testimonia.evidence.provenance.AssessmentSeen;
import org.testimonia.evidence.provenance.DerivationSeen;
import org.testimonia.evidence.provenance.DerivationsOf;
import org.testimonia.rdf.ClaimFacts.AuthorFacts;
import org.testimonia.rdf.GatherCriticism.Concerned;
import org.testimonia.rdf.GatherCriticism.Criticism;
import org.testimonia.rdf.GatherPeople.People;
import org.testimonia.review.AssessedClaim;
import org.testimonia.review.JudgementSeen;
import org.testimonia.review.Judgements;
import org.testimonia.text.PassageSeen;
import org.testimonia.text.Passages;

/** Gathers what is said of claims, for one or for all in the same number of statements. */
@ApplicationScoped
class GatherClaims {

    private final Passages passages;
    private final Assertions assertions;
    private final EvidenceOf evidenceOf;
    private final Judgements judgements;
    private final ClaimRelations relations;
    private final DependenceGraphs graphs;
    private final DerivationsOf derivationsOf;
    private final ClaimWordings wordings;
    private final GatherCriticism gatherCriticism;
    private final GatherPeople gatherPeople;
    private final TimeSpans timeSpans;

    GatherClaims(
            Passages passages,
            Assertions assertions,
            EvidenceOf evidenceOf,
            Judgements judgements,
            ClaimRelations relations,
            DependenceGraphs graphs,
            DerivationsOf derivationsOf,
            ClaimWordings wordings,
            GatherCriticism gatherCriticism,
            GatherPeople gatherPeople,
            TimeSpans timeSpans) {
        this.passages = passages;
        this.assertions = assertions;
        this.evidenceOf = evidenceOf;
        this.judgements = judgements;
        this.relations = relations;
        this.graphs = graphs;
        this.derivationsOf = derivationsOf;
        this.wordings = wordings;
        this.gatherCriticism = gatherCriticism;
        this.gatherPeople = gatherPeople;
        this.timeSpans = timeSpans;
    }

    /** Drafts are nobody else's business and are left out. */
    List<ClaimFacts> of(List<AssessedClaim> asked, long cursor) {
        List<AssessedClaim> claims = asked.stream()
                .filter(claim -> claim.standing() != Standing.DRAFT)
                .toList();
        List<UUID> ids = claims.stream().map(AssessedClaim::id).toList();
        Map<UUID, List<PassageSeen>> madeIn = passages.of("claim", ids);
        Map<UUID, List<AssertionSeen>> said = assertions.of(ids, cursor);
        Map<UUID, List<EvidenceSeen>> evidence =
                evidenceOf.claims(ids, cursor).stream().collect(Collectors.groupingBy(EvidenceSeen::claim));
        Map<UUID, List<JudgementSeen>> judged = judgements.of(ids, cursor);
        Map<Integer, List<RelationSeen>> related = related(cursor);
        DependenceGraph graph = graphs.at(cursor);
        Map<UUID, Provenance> provenance =
                ids.stream().collect(Collectors.toMap(Function.identity(), graph::provenance));
        Map<UUID, List<DerivationSeen>> taken = derivations(provenance);
        Map<UUID, List<WordingSeen>> worded = wordings.of(ids);
        Criticism criticism = gatherCriticism.at(cursor);
        Map<String, TimeSpan> spans = timeSpans.of(claims.stream()
                .map(AssessedClaim::event)
                .filter(Objects::nonNull)
                .toList());
        People people = gatherPeople.of(provenance.values(), evidence.values());
        return claims.stream()
                .map(claim -> {
                    List<AssertionSeen> assertionsOf = said.getOrDefault(claim.id(), List.of());
                    List<EvidenceSeen> offered = evidence.getOrDefault(claim.id(), List.of());
                    Provenance from = Objects.requireNonNull(provenance.get(claim.id()));
                    Concerned concerned = GatherCriticism.concerned(from.nodes(), offered, assertionsOf);
                    List<DerivationSeen> derived = taken.getOrDefault(claim.id(), List.of());
                    List<AssessmentSeen> assessed = criticism.assessments(concerned);
                    List<AuthorFacts> wrote = people.authors(from, offered);
                    return new ClaimFacts(
                            claim,
                            madeIn.getOrDefault(claim.id(), List.of()),
                            assertionsOf,
                            offered,
                            judged.getOrDefault(claim.id(), List.of()),
                            related.getOrDefault(claim.number(), List.of()),
                            derived,
                            upTo(claim.wording(), worded.getOrDefault(claim.id(), List.of())),
                            assessed,
                            criticism.findings(claim, concerned),
                            people.named(assertionsOf, derived, assessed, wrote),
                            wrote,
                            claim.event() == null ? null : spans.get(claim.event()));
                })
                .toList();
    }

    private static List<WordingSeen> upTo(int number, List<WordingSeen> wordings) {
        return wordings.stream().filter(each -> each.number() <= number).toList();
    }

    private Map<Integer, List<RelationSeen>> related(long cursor) {
        Map<Integer, List<RelationSeen>> related = new HashMap<>();
        for (RelationSeen relation : relations.list(cursor, null, null, Integer.MAX_VALUE)) {
            for (int number : Set.of(relation.from().number(), relation.to().number())) {
                related.computeIfAbsent(number, any -> new ArrayList<>()).add(relation);
            }
        }
        return related;
    }

    /** By claim, what its evidence was taken from, however far back. */
    private Map<UUID, List<DerivationSeen>> derivations(Map<UUID, Provenance> provenance) {
        Map<UUID, List<UUID>> byClaim = new HashMap<>();
        Set<UUID> all = new HashSet<>();
        provenance.forEach((claim, of) -> {
            List<UUID> ids = of.arrows().stream()
                    .map(Provenance.Arrow::derivation)
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
            byClaim.put(claim, ids);
            all.addAll(ids);
        });
        Map<UUID, DerivationSeen> seen =
                derivationsOf.byIds(all).stream().collect(Collectors.toMap(DerivationSeen::id, Function.identity()));
        Map<UUID, List<DerivationSeen>> derivations = new HashMap<>();
        byClaim.forEach((claim, ids) -> derivations.put(
                claim, ids.stream().map(seen::get).filter(Objects::nonNull).toList()));
        return derivations;
    }
}
