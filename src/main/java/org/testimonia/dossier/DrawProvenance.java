package org.testimonia.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.testimonia.dossier.DrawnProvenance.DrawnArrow;
import org.testimonia.evidence.EvidenceOf;
import org.testimonia.evidence.EvidenceSeen;
import org.testimonia.evidence.independence.Node;
import org.testimonia.evidence.independence.Provenance;
import org.testimonia.evidence.independence.Provenance.Arrow;
import org.testimonia.evidence.independence.Provenance.Relation;
import org.testimonia.evidence.provenance.DerivationSeen;
import org.testimonia.evidence.provenance.DerivationsOf;
import org.testimonia.evidence.provenance.NodeNames;
import org.testimonia.evidence.provenance.NodeSeen;

/** Puts names to what the dependence graph knows of a claim, in a number of statements that does not grow. */
@ApplicationScoped
class DrawProvenance {

    private final NodeNames names;
    private final DerivationsOf derivationsOf;
    private final EvidenceOf evidenceOf;

    DrawProvenance(NodeNames names, DerivationsOf derivationsOf, EvidenceOf evidenceOf) {
        this.names = names;
        this.derivationsOf = derivationsOf;
        this.evidenceOf = evidenceOf;
    }

    DrawnProvenance draw(Provenance provenance, UUID claim, long cursor) {
        Map<Node, NodeSeen> named = names.of(provenance.nodes());
        Map<UUID, EvidenceSeen> evidence = evidenceOf.claim(claim, cursor).stream()
                .collect(Collectors.toMap(EvidenceSeen::id, Function.identity()));
        Map<UUID, DerivationSeen> derivations = derivationsOf
                .byIds(provenance.arrows().stream()
                        .map(Arrow::derivation)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(DerivationSeen::id, Function.identity()));
        List<DrawnArrow> arrows = provenance.arrows().stream()
                .map(arrow -> arrow(arrow, named, evidence, derivations))
                .filter(Objects::nonNull)
                .toList();
        return new DrawnProvenance(
                provenance.nodes().stream()
                        .map(named::get)
                        .filter(Objects::nonNull)
                        .toList(),
                arrows);
    }

    private static @Nullable DrawnArrow arrow(
            Arrow arrow,
            Map<Node, NodeSeen> named,
            Map<UUID, EvidenceSeen> evidence,
            Map<UUID, DerivationSeen> derivations) {
        NodeSeen from = named.get(arrow.from());
        NodeSeen to = named.get(arrow.to());
        UUID derivation = arrow.derivation();
        return from == null || to == null
                ? null
                : new DrawnArrow(
                        from,
                        to,
                        arrow.relation(),
                        arrow.relation() == Relation.EVIDENCE ? evidence.get(to.id()) : null,
                        derivation == null ? null : derivations.get(derivation));
    }
}
