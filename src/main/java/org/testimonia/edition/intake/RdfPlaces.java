package org.testimonia.edition.intake;

import static org.testimonia.shared.rdf.Terms.CRM;
import static org.testimonia.shared.rdf.Terms.OA;
import static org.testimonia.shared.rdf.Terms.property;
import static org.testimonia.shared.rdf.Terms.type;

import java.util.Arrays;
import java.util.Locale;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;
import org.testimonia.edition.intake.Brought.Place;
import org.testimonia.edition.intake.Further.SaidAgent;
import org.testimonia.edition.intake.Further.SaidThing;
import org.testimonia.source.AgentKind;

/** Passages, sources, people and evidence as RDF of ours names them. */
final class RdfPlaces {

    private final RdfFacts facts;

    RdfPlaces(RdfFacts facts) {
        this.facts = facts;
    }

    boolean isPassage(Resource thing) {
        return facts.is(thing, type(OA, "SpecificResource"));
    }

    Place place(Resource passage) {
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

    boolean isSource(Resource thing) {
        return facts.is(thing, type(CRM, "E31_Document"));
    }

    @Nullable
    String key(@Nullable Resource source) {
        return source == null ? null : facts.words(source, facts.our("key"));
    }

    SaidAgent agent(Resource agent) {
        String kind = facts.code(agent, facts.our("agentKind"));
        return new SaidAgent(
                RdfFacts.name(agent),
                orEmpty(facts.words(agent, RDFS.label)),
                Arrays.stream(AgentKind.values())
                        .filter(each -> each.word().equals(kind))
                        .findFirst()
                        .orElse(AgentKind.PERSON));
    }

    SaidThing thing(Resource thing) {
        if (isPassage(thing)) {
            return new SaidThing(place(thing), null, null, null);
        }
        if (isSource(thing)) {
            return new SaidThing(null, orEmpty(key(thing)), null, null);
        }
        return facts.is(thing, facts.ours("EvidenceLink"))
                ? new SaidThing(null, null, null, RdfFacts.name(thing))
                : new SaidThing(null, null, agent(thing), null);
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
