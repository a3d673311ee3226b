package org.testimonia.rdf;

import static org.testimonia.shared.rdf.Terms.CRM;
import static org.testimonia.shared.rdf.Terms.CRMINF;
import static org.testimonia.shared.rdf.Terms.property;
import static org.testimonia.shared.rdf.Terms.type;

import java.util.UUID;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.AssertionSeen;

/**
 * Who asserts, denies or doubts a claim, as an argumentation that ends in a belief; and who reads it so. Whoever only reports
 * a claim believes nothing by that.
 */
final class AssertionNodes {

    private final Scribe scribe;
    private final PassageNodes passages;

    AssertionNodes(Scribe scribe, PassageNodes passages) {
        this.scribe = scribe;
        this.passages = passages;
    }

    void write(AssertionSeen assertion, UUID claim) {
        String agent = scribe.iris.agent(assertion.agent());
        scribe.about(agent).says(RDFS.label, assertion.agentName());
        String argued = scribe.iris.part(claim, "assertion", assertion.id());
        var argumentation = scribe.about(argued)
                .is(type(CRMINF, "I1_Argumentation"))
                .at(property(CRM, "P14_carried_out_by"), agent)
                .has(scribe.our("role"), scribe.ours(assertion.role()))
                .has(scribe.our("polarity"), scribe.ours(assertion.polarity()))
                .says(property(CRM, "P3_has_note"), assertion.note());
        if (assertion.modality() != null) {
            argumentation.has(scribe.our("modality"), scribe.ours(assertion.modality()));
        }
        String held = held(assertion.polarity());
        if (held != null) {
            argumentation.has(
                    property(CRMINF, "J2_concluded_that"),
                    scribe.about(scribe.iris.part(claim, "belief", assertion.id()))
                            .is(type(CRMINF, "I2_Belief"))
                            .at(property(CRMINF, "J4_that"), scribe.iris.claim(claim))
                            .says(property(CRMINF, "J5_holds_to_be"), held));
        }
        assertion
                .passages()
                .forEach(passage -> reading(assertion, claim, passages.passage(passage, null, null), argued));
    }

    private void reading(AssertionSeen assertion, UUID claim, String passage, String argued) {
        scribe.about(passage).at(property(CRM, "P70_documents"), argued);
        var meaning = scribe.about(scribe.iris.part(claim, "meaning", assertion.id()))
                .is(type(CRMINF, "I13_Intended_Meaning_Belief"))
                .at(property(CRMINF, "J17_about"), passage)
                .at(property(CRMINF, "J16_assumed_meaning"), scribe.iris.claim(claim))
                .says(property(CRMINF, "J5_holds_to_be"), "True");
        scribe.about(scribe.iris.part(claim, "reading", assertion.id()))
                .is(type(CRMINF, "I16_Meaning_Comprehension"))
                .at(property(CRM, "P14_carried_out_by"), scribe.iris.member(assertion.byId()))
                .at(property(CRMINF, "J22_interpreted_meaning_of"), passage)
                .has(property(CRMINF, "J23_interpreted_meaning_as"), meaning);
    }

    private static @Nullable String held(String polarity) {
        return switch (polarity) {
            case "asserts" -> "True";
            case "denies" -> "False";
            case "doubts" -> "Unknown";
            default -> null;
        };
    }
}
