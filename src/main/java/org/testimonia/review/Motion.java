package org.testimonia.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Claim;
import org.testimonia.claim.Reason;
import org.testimonia.claim.Standing;

/**
 * What somebody proposes, before it is kept.
 *
 * @param answers what is said to each disputing piece of evidence, by its id
 * @param act what else happens when it is approved, as it is kept; null where only the standing changes
 */
record Motion(
        Standing standing,
        ReasonCode code,
        String reason,
        Map<String, String> answers,
        List<Acknowledged> acknowledged,
        @Nullable Map<String, Object> act) {

    static Motion of(Claim claim, Verdict verdict, String reason, List<Acknowledged> acknowledged) {
        Map<String, String> answers = new LinkedHashMap<>();
        verdict.answers().forEach((evidence, answer) -> {
            if (!answer.isBlank()) {
                answers.put(evidence.toString(), Reason.check(answer, "answers." + evidence));
            }
        });
        return new Motion(verdict.standing(), verdict.codeFrom(claim.standing), reason, answers, acknowledged, null);
    }

    /** To merge, split or undo. */
    static Motion of(ClaimAct act, Map<String, Object> kept) {
        return new Motion(act.standing(), act.code(), Reason.check(act.reason(), "reason"), Map.of(), List.of(), kept);
    }
}
