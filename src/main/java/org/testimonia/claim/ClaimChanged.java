package org.testimonia.claim;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.journal.Noteworthy;

/**
 * Something about a claim is otherwise than before, without a new standing.
 *
 * @param kind {@code claim-reworded} or {@code assertion-recorded}
 */
public record ClaimChanged(
        String kind,
        int number,
        String summary,
        Map<String, Object> detail,
        @Nullable UUID privateTo) implements Noteworthy {

    @Override
    public String subject() {
        return "claim/" + number;
    }

    /** The claim has another wording. */
    public static ClaimChanged reworded(Claim claim, ClaimWording wording) {
        Map<String, Object> detail = Map.of(
                "wording", wording.number,
                "statement", wording.statement,
                "substantive", wording.substantive,
                "reason", String.valueOf(wording.reason));
        return new ClaimChanged(
                "claim-reworded", claim.number, "reworded claim " + claim.number, detail, claim.privateTo());
    }

    static ClaimChanged asserted(Claim claim, Assertion assertion) {
        Map<String, Object> detail = Map.of(
                "id",
                assertion.id.toString(),
                "agent",
                assertion.agentId.toString(),
                "role",
                assertion.role,
                "polarity",
                assertion.polarity);
        return new ClaimChanged(
                "assertion-recorded",
                claim.number,
                "recorded who speaks of claim " + claim.number,
                detail,
                claim.privateTo());
    }
}
