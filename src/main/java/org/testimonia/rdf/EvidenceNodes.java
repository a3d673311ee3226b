package org.testimonia.rdf;

import static org.testimonia.shared.rdf.Terms.CITO;
import static org.testimonia.shared.rdf.Terms.CRMINF;
import static org.testimonia.shared.rdf.Terms.DCT;
import static org.testimonia.shared.rdf.Terms.OA;
import static org.testimonia.shared.rdf.Terms.property;
import static org.testimonia.shared.rdf.Terms.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.jspecify.annotations.Nullable;
import org.testimonia.evidence.EvidenceSeen;
import org.testimonia.evidence.EvidenceSeen.ObjectionSeen;
import org.testimonia.evidence.EvidenceSeen.SearchedSeen;
import org.testimonia.evidence.Stance;
import org.testimonia.review.AssessedClaim;
import org.testimonia.shared.rdf.Terms;
import org.testimonia.source.Source;

/**
 * Evidence as a citation that is a thing of its own (CiTO), as an annotation, and as the plain triple that both stand behind.
 */
final class EvidenceNodes {

    private final Scribe scribe;
    private final PassageNodes passages;

    EvidenceNodes(Scribe scribe, PassageNodes passages) {
        this.scribe = scribe;
        this.passages = passages;
    }

    void write(EvidenceSeen evidence, AssessedClaim claim) {
        String about = scribe.iris.claim(claim.id());
        var link = scribe.about(scribe.iris.evidence(evidence.id()))
                .is(scribe.ours("EvidenceLink"), type(CITO, "Citation"), type(OA, "Annotation"))
                .has(property(OA, "motivatedBy"), motivation(evidence.stance()))
                .at(property(OA, "hasBody"), about)
                .at(property(CITO, "hasCitedEntity"), about)
                .has(property(CITO, "hasCitationCharacterization"), citation(evidence.stance()))
                .says(scribe.our("warrant"), evidence.reason(), claim.language())
                .has(scribe.our("admission"), scribe.ours(evidence.state().toLowerCase(Locale.ROOT)))
                .at(property(DCT, "creator"), scribe.iris.member(evidence.byId()))
                .when(property(DCT, "created"), evidence.at());
        code(link, "evidenceKind", evidence.kind());
        code(link, "proximity", evidence.proximity());
        if (evidence.credibility() != null) {
            link.has(scribe.our("credibility"), scribe.ours("admiralty-" + evidence.credibility()));
        }
        circumstances(link, evidence);
        for (String citing : citing(evidence)) {
            link.at(property(OA, "hasTarget"), citing).at(property(CITO, "hasCitingEntity"), citing);
            scribe.about(citing).at(citation(evidence.stance()), about);
            cite(about, citing, evidence.stance());
        }
        var premise = evidence.premise();
        if (premise != null) {
            infer(evidence, premise.id(), claim);
        }
        evidence.objections().forEach(objection -> objection(objection, evidence));
    }

    /** The other way round, as a bibliography of the claim would have it. */
    private void cite(String claim, String citing, Stance stance) {
        if (stance != Stance.MENTIONS) {
            scribe.about(claim).at(property(CITO, "citesAsEvidence"), citing);
        }
        if (stance == Stance.SUPPORTS) {
            scribe.about(claim).at(property(CITO, "obtainsSupportFrom"), citing);
        }
    }

    private void circumstances(Scribe.About link, EvidenceSeen evidence) {
        if (evidence.coerced()) {
            link.has(scribe.our("coerced"), scribe.graph.createTypedLiteral(true));
        }
        if (evidence.interestedParty()) {
            link.has(scribe.our("interestedParty"), scribe.graph.createTypedLiteral(true));
        }
        if (evidence.answers() != null) {
            link.at(scribe.our("answers"), scribe.iris.evidence(evidence.answers()));
        }
        if (evidence.searched() != null) {
            link.at(scribe.our("searched"), search(evidence.id(), evidence.searched()));
        }
    }

    /** What somebody looked through in vain; answers its IRI. */
    private String search(UUID evidence, SearchedSeen searched) {
        String iri = scribe.iris.evidence(evidence) + "#search";
        Source source = searched.source();
        var search = scribe.about(iri)
                .is(scribe.ours("Search"))
                .says(scribe.our("where"), searched.where())
                .says(scribe.our("range"), searched.range())
                .says(scribe.our("method"), searched.method());
        if (source != null) {
            search.at(scribe.our("where"), passages.source(source));
        }
        return iri;
    }

    private void code(Scribe.About link, String property, @Nullable String code) {
        if (code != null) {
            link.has(scribe.our(property), scribe.ours(code));
        }
    }

    private List<String> citing(EvidenceSeen evidence) {
        var premise = evidence.premise();
        if (premise != null) {
            return List.of(scribe.iris.claim(premise.id()));
        }
        List<String> citing = new ArrayList<>();
        evidence.passages()
                .forEach(passage -> citing.add(passages.passage(passage, evidence.source(), evidence.locator())));
        Source source = evidence.source();
        if (citing.isEmpty() && source != null) {
            citing.add(passages.source(source));
            scribe.about(scribe.iris.evidence(evidence.id())).says(scribe.our("locator"), evidence.locator());
        }
        if (citing.isEmpty() && evidence.searched() != null) {
            citing.add(search(evidence.id(), evidence.searched()));
        }
        return citing;
    }

    /** From another claim the project draws a conclusion. */
    private void infer(EvidenceSeen evidence, UUID premise, AssessedClaim claim) {
        var logic = scribe.nameless()
                .is(type(CRMINF, "I3_Inference_Logic"))
                .says(property(Terms.CRM, "P3_has_note"), evidence.reason(), claim.language());
        scribe.about(scribe.iris.part(claim.id(), "inference", evidence.id()))
                .is(type(CRMINF, "I5_Inference_Making"))
                .at(property(CRMINF, "J1_used_as_premise"), believed(premise))
                .has(property(CRMINF, "J3_applied"), logic)
                .at(property(CRMINF, "J2_concluded_that"), believed(claim.id()));
    }

    private String believed(UUID claim) {
        String belief = scribe.iris.claim(claim) + "#belief";
        scribe.about(belief).is(type(CRMINF, "I2_Belief")).at(property(CRMINF, "J4_that"), scribe.iris.claim(claim));
        return belief;
    }

    private void objection(ObjectionSeen objection, EvidenceSeen evidence) {
        String attacked = scribe.iris.evidence(evidence.id());
        var body = scribe.nameless()
                .is(type(OA, "TextualBody"))
                .says(property(Terms.CRM, "P190_has_symbolic_content"), objection.text());
        var node = scribe.about(scribe.iris.part(evidence.claim(), "objection", objection.id()))
                .is(type(OA, "Annotation"))
                .has(property(OA, "motivatedBy"), scribe.ours("objecting"))
                .at(property(OA, "hasTarget"), attacked)
                .has(property(OA, "hasBody"), body)
                .at(property(CITO, "critiques"), attacked)
                .at(property(DCT, "creator"), scribe.iris.member(objection.byId()))
                .when(property(DCT, "created"), objection.at());
        var answer = objection.answer();
        if (answer != null) {
            node.has(
                    scribe.our("answer"),
                    scribe.nameless()
                            .says(property(Terms.CRM, "P190_has_symbolic_content"), answer.text())
                            .at(property(DCT, "creator"), scribe.iris.member(answer.byId()))
                            .when(property(DCT, "created"), answer.at()));
        }
    }

    private static Property citation(Stance stance) {
        return property(CITO, word(stance));
    }

    /** CiTO's word for it. */
    static String word(Stance stance) {
        return switch (stance) {
            case SUPPORTS -> "supports";
            case DISPUTES -> "disputes";
            case QUALIFIES -> "qualifies";
            case MENTIONS -> "discusses";
        };
    }

    private Resource motivation(Stance stance) {
        return switch (stance) {
            case SUPPORTS -> scribe.ours("supporting");
            case DISPUTES -> scribe.ours("disputing");
            case QUALIFIES -> scribe.ours("qualifying");
            case MENTIONS -> type(OA, "linking");
        };
    }
}
