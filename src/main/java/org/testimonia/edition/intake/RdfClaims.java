package org.testimonia.edition.intake;

import static org.testimonia.shared.rdf.Terms.CITO;
import static org.testimonia.shared.rdf.Terms.CRM;
import static org.testimonia.shared.rdf.Terms.DCT;
import static org.testimonia.shared.rdf.Terms.OA;
import static org.testimonia.shared.rdf.Terms.property;
import static org.testimonia.shared.rdf.Terms.type;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.jspecify.annotations.Nullable;
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
    private final List<Skipped> skipped = new ArrayList<>();

    private RdfClaims(RdfFacts facts) {
        this.facts = facts;
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
        return new Brought(List.of(), claims, List.copyOf(skipped));
    }

    private SaidClaim claim(Resource claim, RdfJudgements judgements) {
        var statement = property(CRM, "P190_has_symbolic_content");
        String words = facts.words(claim, statement);
        if (words == null) {
            throw Refusal.invalid(
                    "file", "Claim " + RdfFacts.name(claim) + " says nothing: it has no P190_has_symbolic_content.");
        }
        String kind = facts.code(claim, facts.our("claimKind"));
        return new SaidClaim(
                RdfFacts.name(claim),
                words,
                kind == null ? null : kind.replaceFirst("^kind-", ""),
                facts.language(claim, statement),
                facts.words(claim, facts.our("scope")),
                facts.words(claim, property(DCT, "temporal")),
                facts.all(claim, facts.our("madeIn")).stream().map(this::place).toList(),
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
        List<Place> places = new ArrayList<>();
        String source = null;
        String premise = null;
        for (Resource target : facts.all(link, property(OA, "hasTarget"))) {
            if (facts.is(target, type(OA, "SpecificResource"))) {
                places.add(place(target));
                source = key(facts.one(target, property(CRM, "P148i_is_component_of")));
            } else if (facts.is(target, type(CRM, "E31_Document"))) {
                source = key(target);
            } else if (!facts.is(target, facts.ours("Search"))) {
                premise = RdfFacts.name(target);
            }
        }
        String grade = facts.code(link, facts.our("credibility"));
        Resource searched = facts.one(link, facts.our("searched"));
        return new SaidEvidence(
                RdfFacts.name(link),
                stance(link),
                facts.code(link, facts.our("evidenceKind")),
                facts.code(link, facts.our("proximity")),
                grade == null ? null : grade.replaceFirst("^admiralty-", ""),
                facts.words(link, facts.our("warrant")),
                places,
                source,
                facts.words(link, facts.our("locator")),
                premise,
                searched == null ? null : searched(searched),
                facts.flag(link, facts.our("coerced")),
                facts.flag(link, facts.our("interestedParty")));
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

    private @Nullable String key(@Nullable Resource source) {
        return source == null ? null : facts.words(source, facts.our("key"));
    }

    private SaidSearch searched(Resource search) {
        Resource source = facts.one(search, facts.our("where"));
        String where = source == null ? facts.words(search, facts.our("where")) : key(source);
        String range = facts.words(search, facts.our("range"));
        String method = facts.words(search, facts.our("method"));
        return new SaidSearch(
                where == null ? "" : where, source != null, range == null ? "" : range, method == null ? "" : method);
    }

    private Place place(Resource passage) {
        String prefix = "";
        String exact = "";
        String suffix = "";
        int start = -1;
        int end = -1;
        for (Resource selector : facts.all(passage, property(OA, "hasSelector"))) {
            if (facts.is(selector, type(OA, "TextQuoteSelector"))) {
                exact = orEmpty(facts.words(selector, property(OA, "exact")));
                prefix = orEmpty(facts.words(selector, property(OA, "prefix")));
                suffix = orEmpty(facts.words(selector, property(OA, "suffix")));
            } else if (facts.is(selector, type(OA, "TextPositionSelector"))) {
                start = facts.number(selector, property(OA, "start"));
                end = facts.number(selector, property(OA, "end"));
            }
        }
        Resource text = facts.one(passage, property(OA, "hasSource"));
        return new Place(text == null ? null : text(RdfFacts.name(text)), prefix, exact, suffix, start, end);
    }

    /** The short name of a text of ours, in whatever project it stood; any other address as it is. */
    private static String text(String address) {
        String[] parts = address.replaceFirst("[?#].*$", "").split("/", -1);
        boolean ours = parts.length > 2 && parts[parts.length - 2].equals("texts");
        return ours ? parts[parts.length - 1].toLowerCase(Locale.ROOT) : address;
    }

    private static String orEmpty(@Nullable String words) {
        return words == null ? "" : words;
    }
}
