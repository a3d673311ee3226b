package org.testimonia.review;

import java.util.List;
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
 * @param acknowledged which signals were seen, and why the claim stands all the same
 */
public record Verdict(
        Standing standing,
        @Nullable Standing from,
        @Nullable ReasonCode code,
        @Nullable String reason,
        Map<UUID, String> answers,
        List<Acknowledged> acknowledged) {

    ReasonCode codeFrom(Standing present) {
        return code == null ? ReasonCode.usual(present, standing) : code;
    }
}
