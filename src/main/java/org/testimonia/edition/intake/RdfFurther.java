package org.testimonia.edition.intake;

import static org.testimonia.shared.rdf.Terms.CITO;
import static org.testimonia.shared.rdf.Terms.CRM;
import static org.testimonia.shared.rdf.Terms.CRMINF;
import static org.testimonia.shared.rdf.Terms.DCT;
import static org.testimonia.shared.rdf.Terms.OA;
import static org.testimonia.shared.rdf.Terms.PROV;
import static org.testimonia.shared.rdf.Terms.property;
import static org.testimonia.shared.rdf.Terms.type;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;
import org.testimonia.edition.intake.Further.SaidAssertion;
import org.testimonia.edition.intake.Further.SaidAssessment;
import org.testimonia.edition.intake.Further.SaidDerivation;
import org.testimonia.edition.intake.Further.SaidFinding;
import org.testimonia.edition.intake.Further.SaidObjection;
import org.testimonia.edition.intake.Further.SaidRelation;
import org.testimonia.edition.intake.Further.SaidWording;
import org.testimonia.source.AgentKind;

/** Readings, relations, objections, derivations, findings and grades in RDF of ours. */
final class RdfFurther {

    /** What people record of two claims; what became of a claim is its own project's history. */
    private static final List<String> RELATIONS = List.of("contradicts", "alternativeTo", "entails", "refines");

    private static final Property NOTE = property(CRM, "P3_has_note");

    private final RdfFacts facts;
    private final RdfPlaces places;
    private final List<SaidDerivation> derivations = new ArrayList<>();
    private final List<SaidFinding> findings = new ArrayList<>();

    private RdfFurther(RdfFacts facts, RdfPlaces places) {
        this.facts = facts;
        this.places = places;
    }

    static Further read(RdfFacts facts, RdfPlaces places) {
        return new RdfFurther(facts, places).read();
    }

    private Further read() {
        facts.are(type(CRMINF, "I15_Provenance_Assessment")).forEach(this::found);
        return new Further(
                facts.are(facts.ours("Claim")).stream()
                        .flatMap(
                                claim -> wordings(facts, claim).stream().skip(1).map(each -> wording(each, claim)))
                        .toList(),
                facts.are(type(CRMINF, "I1_Argumentation")).stream()
                        .map(this::assertion)
                        .toList(),
                relations(),
                objections(),
                List.copyOf(derivations),
                List.copyOf(findings),
                facts.are(type(CRM, "E13_Attribute_Assignment")).stream()
                        .flatMap(this::assessment)
                        .toList());
    }

    /** A claim's wordings in their order; none where the file names none. */
    static List<Resource> wordings(RdfFacts facts, Resource claim) {
        return facts.all(claim, facts.our("wording")).stream()
                .sorted(Comparator.comparingInt(each -> facts.number(each, facts.our("wordingRevision"))))
                .toList();
    }

    private SaidWording wording(Resource wording, Resource claim) {
        Property statement = property(CRM, "P190_has_symbolic_content");
        return new SaidWording(
                RdfFacts.name(wording),
                RdfFacts.name(claim),
                facts.number(wording, facts.our("wordingRevision")),
                facts.words(wording, statement),
                facts.language(wording, statement),
                facts.words(wording, facts.our("scope")),
                facts.words(wording, property(DCT, "temporal")),
                facts.flag(wording, facts.our("substantive")),
                facts.words(wording, facts.our("reason")));
    }

    private SaidAssertion assertion(Resource argued) {
        Resource agent = facts.one(argued, property(CRM, "P14_carried_out_by"));
        return new SaidAssertion(
                RdfFacts.name(argued),
                RdfFacts.name(argued).replaceFirst("#.*$", ""),
                agent == null ? new Further.SaidAgent("", "", AgentKind.PERSON) : places.agent(agent),
                facts.code(argued, facts.our("role")),
                facts.code(argued, facts.our("polarity")),
                facts.code(argued, facts.our("modality")),
                facts.words(argued, NOTE),
                facts.subjects(property(CRM, "P70_documents"), argued).stream()
                        .filter(places::isPassage)
                        .map(places::place)
                        .toList());
    }

    private List<SaidRelation> relations() {
        List<SaidRelation> relations = new ArrayList<>();
        for (Resource claim : facts.are(facts.ours("Claim"))) {
            for (String relation : RELATIONS) {
                facts.all(claim, facts.our(relation))
                        .forEach(other ->
                                relations.add(new SaidRelation(RdfFacts.name(claim), relation, RdfFacts.name(other))));
            }
        }
        return relations;
    }

    private List<SaidObjection> objections() {
        List<SaidObjection> objections = new ArrayList<>();
        Property critiques = property(CITO, "critiques");
        for (Resource objection :
                facts.model().listSubjectsWithProperty(critiques).toList()) {
            Resource evidence = facts.one(objection, critiques);
            Resource body = facts.one(objection, property(OA, "hasBody"));
            if (objection.isURIResource() && evidence != null) {
                objections.add(new SaidObjection(
                        RdfFacts.name(objection),
                        RdfFacts.name(evidence),
                        body == null ? null : facts.words(body, property(CRM, "P190_has_symbolic_content")),
                        facts.one(objection, facts.our("answer")) != null));
            }
        }
        objections.sort(Comparator.comparing(SaidObjection::address));
        return objections;
    }

    private void found(Resource found) {
        Resource belief = facts.one(found, property(CRMINF, "J21_concluded_provenance"));
        Resource statement = belief == null ? null : facts.one(belief, property(CRMINF, "J19_that"));
        Resource child =
                statement == null ? null : facts.one(statement, property(CRMINF, "J20_is_about_the_provenance_of"));
        if (statement == null || child == null) {
            return;
        }
        Resource other = facts.one(statement, facts.our("foundIndependentOf"));
        String grounds = facts.words(statement, NOTE);
        if (other == null) {
            derivation(found, child, grounds);
            return;
        }
        Resource claim = facts.one(statement, facts.our("onlyForClaim"));
        findings.add(new SaidFinding(
                RdfFacts.name(found),
                Stream.of(child, other)
                        .map(places::key)
                        .map(key -> key == null ? "" : key)
                        .toList(),
                claim == null ? null : RdfFacts.name(claim),
                grounds));
    }

    /** How it was taken stands at what took it, and points to the finding. */
    private void derivation(Resource found, Resource child, @Nullable String grounds) {
        Stream.of("qualifiedInfluence", "qualifiedDerivation")
                .flatMap(way -> facts.all(child, property(PROV, way)).stream())
                .filter(way -> facts.all(way, RDFS.seeAlso).contains(found))
                .findFirst()
                .ifPresent(way -> Stream.of("agent", "entity")
                        .map(end -> facts.one(way, property(PROV, end)))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .ifPresent(parent -> derivations.add(new SaidDerivation(
                                RdfFacts.name(found),
                                places.thing(child),
                                places.thing(parent),
                                facts.code(way, facts.our("manner")),
                                facts.code(way, facts.our("certainty")),
                                grounds))));
    }

    private Stream<SaidAssessment> assessment(Resource assigned) {
        Resource about = facts.one(assigned, property(CRM, "P140_assigned_attribute_to"));
        String grade = facts.code(assigned, property(CRM, "P141_assigned"));
        return about == null
                ? Stream.empty()
                : Stream.of(new SaidAssessment(
                        RdfFacts.name(assigned),
                        places.thing(about),
                        facts.code(assigned, facts.our("criterion")),
                        grade == null ? null : grade.replaceFirst("^admiralty-", ""),
                        facts.words(assigned, NOTE)));
    }
}
