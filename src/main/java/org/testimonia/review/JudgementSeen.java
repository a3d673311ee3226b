package org.testimonia.review;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Standing;

/**
 * A judgement as it is shown.
 *
 * @param answers what was said to each disputing piece of evidence, by its id
 */
public record JudgementSeen(
        UUID id,
        @Nullable Standing from,
        Standing standing,
        String reasonCode,
        String reason,
        int wording,
        long basis,
        boolean singleEditor,
        long seq,
        Instant at,
        String by,
        UUID byId,
        Map<UUID, String> answers) {}
