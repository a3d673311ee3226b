package org.testimonia.review;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Standing;

/**
 * What somebody would make of a claim, before it becomes a judgement.
 *
 * @param from the standing it has for them; refused when it moved on
 * @param code null for the usual one
 * @param answers what is said to each disputing piece of evidence, by its id
 */
public record Verdict(
        Standing standing,
        @Nullable Standing from,
        @Nullable ReasonCode code,
        @Nullable String reason,
        Map<UUID, String> answers) {}
