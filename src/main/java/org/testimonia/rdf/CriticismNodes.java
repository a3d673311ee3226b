package org.testimonia.rdf;

import static org.testimonia.shared.rdf.Terms.CRM;
import static org.testimonia.shared.rdf.Terms.CRMINF;
import static org.testimonia.shared.rdf.Terms.DCT;
import static org.testimonia.shared.rdf.Terms.property;
import static org.testimonia.shared.rdf.Terms.type;

import java.util.UUID;
import org.testimonia.evidence.provenance.AssessmentSeen;
import org.testimonia.evidence.provenance.FindingSeen;

/**
 * Source criticism: each grade is an attribute that somebody assigned by one criterion, and is nowhere put together with
 * others. A finding of independence is a provenance assessment like that of a derivation, with the opposite outcome.
 */
final class CriticismNodes {

    private final Scribe scribe;
    private final PassageNodes passages;

    CriticismNodes(Scribe scribe, PassageNodes passages) {
        this.scribe = scribe;
        this.passages = passages;
    }

    void write(AssessmentSeen assessment) {
        String grade = assessment.criterion().isOfAdmiralty() ? "admiralty-" + assessment.grade() : assessment.grade();
        scribe.about(scribe.iris.assessment(assessment.id()))
                .is(type(CRM, "E13_Attribute_Assignment"))
                .at(property(CRM, "P140_assigned_attribute_to"), passages.node(assessment.about()))
                .has(property(CRM, "P141_assigned"), scribe.ours(grade))
                .has(scribe.our("criterion"), scribe.ours(assessment.criterion().code()))
                .says(property(CRM, "P3_has_note"), assessment.rationale())
                .at(property(CRM, "P14_carried_out_by"), scribe.iris.member(assessment.byId()))
                .when(property(DCT, "created"), assessment.at());
    }

    /** @param claim whose facts these are */
    void write(FindingFacts facts, UUID claim) {
        FindingSeen finding = facts.finding();
        String found = scribe.iris.finding(finding.id());
        var statement = scribe.about(found + "#statement")
                .is(type(CRMINF, "I10_Provenance_Statement"))
                .at(
                        property(CRMINF, "J20_is_about_the_provenance_of"),
                        passages.source(facts.sources().get(0)))
                .at(
                        scribe.our("foundIndependentOf"),
                        passages.source(facts.sources().get(1)))
                .says(property(CRM, "P3_has_note"), finding.grounds());
        if (finding.claim() != null) {
            statement.at(scribe.our("onlyForClaim"), scribe.iris.claim(claim));
        }
        var belief = scribe.about(found + "#belief")
                .is(type(CRMINF, "I14_Provenance_Belief"))
                .has(property(CRMINF, "J19_that"), statement)
                .says(property(CRMINF, "J5_holds_to_be"), "True");
        scribe.about(found)
                .is(type(CRMINF, "I15_Provenance_Assessment"))
                .says(property(CRM, "P14_carried_out_by"), finding.by())
                .has(property(CRMINF, "J21_concluded_provenance"), belief)
                .when(property(DCT, "created"), finding.at());
    }
}
