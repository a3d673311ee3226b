package org.testimonia.dossier;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.evidence.provenance.NodeSeen;
import org.testimonia.evidence.provenance.NodeSeen.NodeJson;

/** Where the evidence of a claim comes from, as programs read it. Edges lead from what rests to what it rests on. */
record ProvenanceJson(int claim, List<NodeJson> nodes, List<EdgeJson> edges, long revision) {

    /**
     * What rests on what.
     *
     * @param from the {@code ref} of a node
     * @param relation a stance, {@code cites, premise, stands_in, said_by, written_by}, or the manner of a derivation
     * @param state of evidence: {@code WAITING} or {@code ADMITTED}
     */
    record EdgeJson(
            String from,
            String to,
            String relation,
            @Nullable String state,
            @Nullable String certainty,
            @Nullable String grounds,
            @Nullable UUID derivation) {}

    static ProvenanceJson of(int claim, DrawnProvenance drawn, long revision) {
        return new ProvenanceJson(
                claim,
                drawn.nodes().stream().map(NodeSeen::json).toList(),
                drawn.arrows().stream().map(ProvenanceJson::edge).toList(),
                revision);
    }

    private static EdgeJson edge(DrawnProvenance.DrawnArrow arrow) {
        var evidence = arrow.evidence();
        var derivation = arrow.derivation();
        return new EdgeJson(
                arrow.from().ref(),
                arrow.to().ref(),
                arrow.code(),
                evidence == null ? null : evidence.state(),
                derivation == null ? null : derivation.certainty().code(),
                derivation == null ? null : derivation.grounds(),
                derivation == null ? null : derivation.id());
    }
}
