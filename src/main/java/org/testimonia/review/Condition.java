package org.testimonia.review;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.review.signal.SignalCode;

/**
 * One thing a standing asks for.
 *
 * @param code {@code support_admitted, evidence_decided, dispute_answered, dispute_recorded, signal_acknowledged}
 * @param sentence what is asked, true when it is met
 * @param cure what to do when it is not met
 * @param evidence which piece it is about, if one
 * @param signal which signal it is about, if one
 */
public record Condition(
        String code,
        boolean met,
        String sentence,
        String cure,
        @Nullable UUID evidence,
        @Nullable SignalCode signal) {

    Condition(String code, boolean met, String sentence, String cure, @Nullable UUID evidence) {
        this(code, met, sentence, cure, evidence, null);
    }

    /** The field of a judgement at which this is missing. */
    public String field() {
        if (signal != null) {
            return "acknowledged." + signal.code();
        }
        return code.equals("dispute_answered") ? "answers." + evidence : "standing";
    }
}
