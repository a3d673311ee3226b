package org.testimonia.edition.intake;

import static org.testimonia.shared.rdf.Terms.CITO;
import static org.testimonia.shared.rdf.Terms.CRM;
import static org.testimonia.shared.rdf.Terms.DCT;
import static org.testimonia.shared.rdf.Terms.OA;
import static org.testimonia.shared.rdf.Terms.property;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.testimonia.edition.intake.Brought.Place;
import org.testimonia.edition.intake.Brought.SaidClaim;
import org.testimonia.edition.intake.Brought.SaidEvidence;
import org.testimonia.edition.intake.Brought.SaidSearch;
import org.testimonia.edition.intake.Brought.Skipped;
import org.testimonia.evidence.Stance;
import org.testimonia.shared.Refusal;

/** The claims and the evidence in RDF of ours, whatever installation wrote it. */
final class RdfClaims {

    private final RdfFacts facts;
    private final RdfPlaces places;
    private final List<Skipped> skipped = new ArrayList<>();

    private RdfClaims(RdfFacts facts) {
        this.facts = facts;
        this.places = new RdfPlaces(facts);
    }

    static Brought read(Model model) {
        return new RdfClaims(RdfFacts.of(model)).read();
    }

    private Brought read() {
        RdfJudgements judgements = new RdfJudgements(facts);
        List<SaidClaim> claims = facts.are(facts.ours("Claim")).stream()
                .sorted(Comparator.comparingInt((Resource claim) -> facts.number(claim, facts.our("number")))
                        .thenComparing(RdfFacts::name))
                .map(claim -> claim(claim, judgements))
                .toList();
        skipped.addAll(RdfLeft.in(facts));
        return new Brought(List.of(), claims, List.copyOf(skipped), RdfFurther.read(facts, places));
    }

    private SaidClaim claim(Resource claim, RdfJudgements judgements) {
        var statement = property(CRM, "P190_has_symbolic_content");
        Resource first = RdfFurther.wordings(facts, claim).stream().findFirst().orElse(claim);
        String words = facts.words(first, statement);
        if (words == null) {
            throw Refusal.invalid(
                    "file", "Claim " + RdfFacts.name(claim) + " says nothing: it has no P190_has_symbolic_content.");
        }
        String kind = facts.code(claim, facts.our("claimKind"));
        return new SaidClaim(
                RdfFacts.name(claim),
                words,
                kind == null ? null : kind.replaceFirst("^kind-", ""),
                facts.language(first, statement),
                facts.words(first, facts.our("scope")),
                facts.words(first, property(DCT, "temporal")),
                facts.all(claim, facts.our("madeIn")).stream()
                        .map(places::place)
                        .toList(),
                evidence(claim),
                judgements.of(claim));
    }

    private List<SaidEvidence> evidence(Resource claim) {
        return facts.subjects(property(CITO, "hasCitedEntity"), claim).stream()
                .filter(link -> facts.is(link, facts.ours("EvidenceLink")))
                .map(this::link)
                .toList();
    }

    private SaidEvidence link(Resource link) {
        List<Place> where = new ArrayList<>();
        String source = null;
        String premise = null;
        for (Resource target : facts.all(link, property(OA, "hasTarget"))) {
            if (places.isPassage(target)) {
                where.add(places.place(target));
                source = places.key(facts.one(target, property(CRM, "P148i_is_component_of")));
            } else if (places.isSource(target)) {
                source = places.key(target);
            } else if (!facts.is(target, facts.ours("Search"))) {
                premise = RdfFacts.name(target);
            }
        }
        String grade = facts.code(link, facts.our("credibility"));
        Resource searched = facts.one(link, facts.our("searched"));
        Resource answered = facts.one(link, facts.our("answers"));
        return new SaidEvidence(
                RdfFacts.name(link),
                stance(link),
                facts.code(link, facts.our("evidenceKind")),
                facts.code(link, facts.our("proximity")),
                grade == null ? null : grade.replaceFirst("^admiralty-", ""),
                facts.words(link, facts.our("warrant")),
                where,
                source,
                facts.words(link, facts.our("locator")),
                premise,
                searched == null ? null : searched(searched),
                facts.flag(link, facts.our("coerced")),
                facts.flag(link, facts.our("interestedParty")),
                answered == null ? null : RdfFacts.name(answered));
    }

    private Stance stance(Resource link) {
        Resource said = facts.one(link, property(CITO, "hasCitationCharacterization"));
        String word = said == null ? "" : RdfFacts.name(said).replace(CITO, "");
        return switch (word) {
            case "supports" -> Stance.SUPPORTS;
            case "disputes" -> Stance.DISPUTES;
            case "qualifies" -> Stance.QUALIFIES;
            case "discusses" -> Stance.MENTIONS;
            default ->
                throw Refusal.invalid(
                        "file",
                        "Evidence " + RdfFacts.name(link) + " has no stance that is known: its"
                                + " cito:hasCitationCharacterization is one of supports, disputes, qualifies, discusses.");
        };
    }

    private SaidSearch searched(Resource search) {
        Resource source = facts.one(search, facts.our("where"));
        String where = source == null ? facts.words(search, facts.our("where")) : places.key(source);
        String range = facts.words(search, facts.our("range"));
        String method = facts.words(search, facts.our("method"));
        return new SaidSearch(
                where == null ? "" : where, source != null, range == null ? "" : range, method == null ? "" : method);
    }
}
