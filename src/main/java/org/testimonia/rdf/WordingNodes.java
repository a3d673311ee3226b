package org.testimonia.rdf;

import static org.testimonia.shared.rdf.Terms.CRM;
import static org.testimonia.shared.rdf.Terms.DCT;
import static org.testimonia.shared.rdf.Terms.PROV;
import static org.testimonia.shared.rdf.Terms.property;

import java.util.List;
import java.util.UUID;
import org.testimonia.claim.WordingSeen;

/** What a claim says and said: each wording a revision of the one before it. */
final class WordingNodes {

    private final Scribe scribe;

    WordingNodes(Scribe scribe) {
        this.scribe = scribe;
    }

    void write(List<WordingSeen> wordings, UUID claim) {
        for (WordingSeen each : wordings) {
            var words = each.words();
            var node = scribe.about(scribe.iris.wording(claim, each.number()))
                    .is(scribe.ours("ClaimWording"))
                    .says(property(CRM, "P190_has_symbolic_content"), words.statement(), words.language())
                    .counts(scribe.our("wordingRevision"), each.number())
                    .says(scribe.our("scope"), words.scope(), words.language())
                    .inTime(property(DCT, "temporal"), words.event())
                    .has(scribe.our("substantive"), scribe.graph.createTypedLiteral(each.substantive()))
                    .says(scribe.our("reason"), each.reason())
                    .at(property(DCT, "creator"), scribe.iris.member(each.byId()))
                    .when(property(DCT, "created"), each.at());
            if (each.number() > 1) {
                node.at(property(PROV, "wasRevisionOf"), scribe.iris.wording(claim, each.number() - 1));
            }
            scribe.about(scribe.iris.claim(claim)).has(scribe.our("wording"), node);
        }
    }
}
