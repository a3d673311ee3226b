package org.testimonia.evidence.provenance;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A derivation with who recorded it and on what grounds.
 *
 * @param retirement null while it holds
 */
public record DerivationSeen(
        UUID id,
        NodeSeen child,
        NodeSeen parent,
        Manner manner,
        Certainty certainty,
        String grounds,
        String by,
        Instant at,
        long seq,
        @Nullable RetirementSeen retirement) {

    /** Why it was taken back. */
    public record RetirementSeen(String reason, String by, Instant at) {}
}
