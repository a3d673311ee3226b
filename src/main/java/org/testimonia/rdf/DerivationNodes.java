package org.testimonia.rdf;

import static org.testimonia.shared.rdf.Terms.CRM;
import static org.testimonia.shared.rdf.Terms.CRMINF;
import static org.testimonia.shared.rdf.Terms.PROV;
import static org.testimonia.shared.rdf.Terms.property;
import static org.testimonia.shared.rdf.Terms.type;

import org.apache.jena.vocabulary.RDFS;
import org.testimonia.evidence.provenance.DerivationSeen;
import org.testimonia.evidence.provenance.Manner;

/** Who has it from whom: PROV's derivations and influences, qualified by manner and certainty, and whose finding that is. */
final class DerivationNodes {

    private final Scribe scribe;
    private final PassageNodes passages;

    DerivationNodes(Scribe scribe, PassageNodes passages) {
        this.scribe = scribe;
        this.passages = passages;
    }

    void write(DerivationSeen derivation) {
        String child = passages.node(derivation.child());
        String parent = passages.node(derivation.parent());
        String found = scribe.iris.derivation(derivation.id());
        if (derivation.parent().isAgent()) {
            scribe.about(child)
                    .has(
                            property(PROV, "qualifiedInfluence"),
                            scribe.nameless()
                                    .is(type(PROV, "AgentInfluence"))
                                    .at(property(PROV, "agent"), parent)
                                    .has(property(PROV, "hadRole"), scribe.ours("informant"))
                                    .has(
                                            scribe.our("manner"),
                                            scribe.ours(derivation.manner().code()))
                                    .has(
                                            scribe.our("certainty"),
                                            scribe.ours(derivation.certainty().code()))
                                    .at(RDFS.seeAlso, found));
        } else {
            boolean quotes = derivation.manner() == Manner.QUOTES;
            scribe.about(child)
                    .at(property(PROV, quotes ? "wasQuotedFrom" : "wasDerivedFrom"), parent)
                    .has(
                            property(PROV, "qualifiedDerivation"),
                            scribe.nameless()
                                    .is(type(PROV, "Derivation"))
                                    .at(property(PROV, "entity"), parent)
                                    .has(
                                            scribe.our("manner"),
                                            scribe.ours(derivation.manner().code()))
                                    .has(
                                            scribe.our("certainty"),
                                            scribe.ours(derivation.certainty().code()))
                                    .at(RDFS.seeAlso, found));
        }
        finding(derivation, child, found);
    }

    private void finding(DerivationSeen derivation, String child, String found) {
        var statement = scribe.about(found + "#statement")
                .is(type(CRMINF, "I10_Provenance_Statement"))
                .at(property(CRMINF, "J20_is_about_the_provenance_of"), child)
                .says(property(CRM, "P3_has_note"), derivation.grounds());
        var belief = scribe.about(found + "#belief")
                .is(type(CRMINF, "I14_Provenance_Belief"))
                .has(property(CRMINF, "J19_that"), statement)
                .says(property(CRMINF, "J5_holds_to_be"), held(derivation));
        scribe.about(found)
                .is(type(CRMINF, "I15_Provenance_Assessment"))
                .says(property(CRM, "P14_carried_out_by"), derivation.by())
                .has(property(CRMINF, "J21_concluded_provenance"), belief);
    }

    private static String held(DerivationSeen derivation) {
        return switch (derivation.certainty()) {
            case CERTAIN -> "True";
            case PROBABLE -> "Probable";
            case POSSIBLE -> "Possible";
        };
    }
}
