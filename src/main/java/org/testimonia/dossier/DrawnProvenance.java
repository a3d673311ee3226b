package org.testimonia.dossier;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.testimonia.evidence.EvidenceSeen;
import org.testimonia.evidence.independence.Provenance.Relation;
import org.testimonia.evidence.provenance.DerivationSeen;
import org.testimonia.evidence.provenance.NodeSeen;

/** Where the evidence of a claim comes from, with names: what every picture, list and table of it is made from. */
record DrawnProvenance(List<NodeSeen> nodes, List<DrawnArrow> arrows) {

    /**
     * What rests on what.
     *
     * @param evidence the evidence that the arrow leads to, where it begins at the claim
     * @param derivation the record that says so, where it takes one
     */
    record DrawnArrow(
            NodeSeen from,
            NodeSeen to,
            Relation relation,
            @Nullable EvidenceSeen evidence,
            @Nullable DerivationSeen derivation) {

        /** In JSON: the stance, the manner, or what joins the two by itself. */
        String code() {
            if (evidence != null) {
                return evidence.stance().code();
            }
            return derivation == null
                    ? relation.name().toLowerCase(Locale.ROOT)
                    : derivation.manner().code();
        }
    }

    List<DrawnArrow> from(NodeSeen node) {
        return arrows.stream().filter(arrow -> arrow.from().equals(node)).toList();
    }
}
