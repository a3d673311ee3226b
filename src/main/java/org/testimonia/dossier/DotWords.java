package org.testimonia.dossier;

import org.testimonia.dossier.DrawnProvenance.DrawnArrow;
import org.testimonia.evidence.provenance.NodeSeen;
import org.testimonia.shared.CodePoints;

/** The two short lines below a dot; the whole of it stands in the dot's title. */
final class DotWords {

    private static final int LONGEST = 19;

    private DotWords() {}

    static String name(NodeSeen node) {
        return node.isClaim() ? "Claim " + node.name() : brief(node.label());
    }

    static String detail(NodeSeen node, DrawnProvenance drawn) {
        if (node.standing() != null) {
            return node.standing().word;
        }
        return drawn.arrows().stream()
                .filter(arrow -> arrow.to().equals(node))
                .map(DotWords::manner)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String manner(DrawnArrow arrow) {
        var evidence = arrow.evidence();
        var derivation = arrow.derivation();
        if (evidence != null) {
            return evidence.stance().word;
        }
        return derivation == null ? "" : derivation.certainty().code();
    }

    private static String brief(String label) {
        return CodePoints.length(label) <= LONGEST
                ? label
                : CodePoints.slice(label, 0, LONGEST - 1).strip() + "…";
    }
}
