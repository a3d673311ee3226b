package org.testimonia.review.signal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A signal, and who has seen it as it is and why the claim stands all the same; null when nobody has. */
public record SignalSeen(Signal signal, @Nullable AcknowledgementSeen acknowledgement) {

    /** Why somebody let a claim stand in spite of a signal. */
    public record AcknowledgementSeen(String reason, String by, Instant at) {}

    public boolean isAcknowledged() {
        return acknowledgement != null;
    }

    public SignalCode code() {
        return signal.code();
    }

    /** Whether establishing the claim asks for a word about it; the answer to a dispute is asked for by itself. */
    public boolean isToAcknowledge() {
        return code().warns && code() != SignalCode.UNANSWERED_DISPUTE && !isAcknowledged();
    }

    /** The field of a judgement that acknowledges it. */
    public String field() {
        return "acknowledged." + code().code();
    }
}
