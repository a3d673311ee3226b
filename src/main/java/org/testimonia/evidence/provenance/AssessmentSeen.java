package org.testimonia.evidence.provenance;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An assessment with who made it and why. */
public record AssessmentSeen(
        UUID id,
        NodeSeen about,
        Criterion criterion,
        String grade,
        @Nullable String rationale,
        String by,
        UUID byId,
        Instant at,
        long seq) {}
