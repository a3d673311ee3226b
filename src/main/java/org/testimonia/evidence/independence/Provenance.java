package org.testimonia.evidence.independence;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where the evidence of a claim comes from: what rests on what, from the claim up to those who knew. */
public record Provenance(List<Node> nodes, List<Arrow> arrows) {

    /** How one thing rests on another. */
    public enum Relation {
        /** A claim on its evidence. */
        EVIDENCE,
        /** Evidence on a passage or source. */
        CITES,
        /** Evidence on another claim. */
        PREMISE,
        /** A passage on the source it stands in. */
        STANDS_IN,
        /** A passage on the person whom its author quotes. */
        SAID_BY,
        /** A source on its author. */
        WRITTEN_BY,
        /** A passage or source on what it was taken from. */
        TAKEN_FROM
    }

    /**
     * One thing that rests on another.
     *
     * @param derivation the record that says so, where it takes one
     */
    public record Arrow(
            Node from, Node to, Relation relation, @Nullable UUID derivation) {}
}
