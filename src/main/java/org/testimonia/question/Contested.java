package org.testimonia.question;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Standing;
import org.testimonia.evidence.EvidenceOf;
import org.testimonia.evidence.EvidenceSeen;
import org.testimonia.evidence.Stance;
import org.testimonia.evidence.independence.DependenceGraph;
import org.testimonia.evidence.independence.DependenceGraphs;
import org.testimonia.review.AssessedClaim;
import org.testimonia.review.AssessedClaims;

/** What is contested, between whom, and the best that each side has. */
@ApplicationScoped
class Contested implements Question {

    private static final About ABOUT = About.of(
            9,
            "contested",
            "What is contested, and between whom?",
            "Every contested claim with what each side has for it, the nearest witnesses first.");

    private final AssessedClaims claims;
    private final EvidenceOf evidenceOf;
    private final DependenceGraphs graphs;

    Contested(AssessedClaims claims, EvidenceOf evidenceOf, DependenceGraphs graphs) {
        this.claims = claims;
        this.evidenceOf = evidenceOf;
        this.graphs = graphs;
    }

    @Override
    public About about() {
        return ABOUT;
    }

    private static final List<String> NEAREST_FIRST = List.of(
            "participant",
            "eyewitness",
            "official_record",
            "physical_trace",
            "contemporary_hearsay",
            "later_hearsay",
            "scholarly_inference");

    /**
     * What one side has.
     *
     * @param party who speaks
     * @param group which pieces go back to one origin; 0 of what is no passage or source, or waits
     */
    record Piece(
            UUID id,
            String party,
            String label,
            @Nullable String proximity,
            @Nullable String credibility,
            int group,
            String state,
            int openObjections) {}

    record Item(
            int claim,
            String statement,
            String reason,
            List<String> partiesFor,
            List<String> partiesAgainst,
            List<Piece> supporting,
            List<Piece> against) {}

    @Override
    public Answer answer(Asked asked) {
        List<AssessedClaim> contested = claims.standing(Standing.CONTESTED);
        DependenceGraph graph = graphs.at(Long.MAX_VALUE);
        Map<UUID, List<EvidenceSeen>> evidence =
                evidenceOf.claims(contested.stream().map(AssessedClaim::id).toList(), Long.MAX_VALUE).stream()
                        .filter(each -> !each.isDeclined())
                        .collect(Collectors.groupingBy(EvidenceSeen::claim));
        List<Item> items = contested.stream()
                .map(claim -> item(claim, evidence.getOrDefault(claim.id(), List.of()), graph))
                .toList();
        return Answer.items(
                items.stream().map(Contested::json).toList(),
                Sheet.of(
                        "Contested",
                        "Nothing is contested at present.",
                        List.of("Claim", "For", "Against", "Why it is contested"),
                        items.stream().map(Contested::row).toList()));
    }

    private static Item item(AssessedClaim claim, List<EvidenceSeen> evidence, DependenceGraph graph) {
        List<Piece> supporting = side(claim, evidence, Stance.SUPPORTS, graph);
        List<Piece> against = side(claim, evidence, Stance.DISPUTES, graph);
        return new Item(
                claim.number(),
                claim.statement(),
                claim.judgement().reason(),
                parties(supporting),
                parties(against),
                supporting,
                against);
    }

    /** With the names that the two sides have in the list of questions. */
    private static Map<String, Object> json(Item item) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("claim", item.claim());
        json.put("statement", item.statement());
        json.put("reason", item.reason());
        json.put("parties", Map.of("for", item.partiesFor(), "against", item.partiesAgainst()));
        json.put("for", item.supporting());
        json.put("against", item.against());
        return json;
    }

    private static List<String> parties(List<Piece> side) {
        return side.stream().map(Piece::party).distinct().toList();
    }

    /** The best first: by nearness, then by credibility, then by group. */
    private static List<Piece> side(
            AssessedClaim claim, List<EvidenceSeen> evidence, Stance stance, DependenceGraph graph) {
        Map<UUID, Integer> groups = new HashMap<>();
        List<List<UUID>> members = graph.independence(claim.id(), stance).groups();
        for (int group = 0; group < members.size(); group++) {
            for (UUID member : members.get(group)) {
                groups.put(member, group + 1);
            }
        }
        return evidence.stream()
                .filter(each -> each.stance() == stance)
                .map(each -> piece(each, groups.getOrDefault(each.id(), 0)))
                .sorted(Comparator.comparing(Contested::rank)
                        .thenComparing(each -> each.credibility() == null ? "7" : each.credibility())
                        .thenComparing(Piece::group))
                .toList();
    }

    private static Piece piece(EvidenceSeen each, int group) {
        return new Piece(
                each.id(), each.voice(), each.label(), each.proximity(), each.credibility(), group, each.state(), (int)
                        each.objections().stream()
                                .filter(EvidenceSeen.ObjectionSeen::isOpen)
                                .count());
    }

    /** Who stood near comes before what was only heard; what nobody placed comes last. */
    private static int rank(Piece piece) {
        int place = NEAREST_FIRST.indexOf(String.valueOf(piece.proximity()));
        return place < 0 ? NEAREST_FIRST.size() : place;
    }

    private static List<Cell> row(Item item) {
        return Cell.row(
                Cell.claim(item.claim(), item.statement()),
                pieces(item.supporting(), item.claim()),
                pieces(item.against(), item.claim()),
                Cell.words(item.reason()));
    }

    private static Cell pieces(List<Piece> side, int claim) {
        return side.isEmpty()
                ? Cell.words("nothing")
                : Cell.all(
                        side.stream()
                                .map(each -> Cell.evidence(each.label(), claim, each.id()))
                                .toList(),
                        "; ");
    }
}
