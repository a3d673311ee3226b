package org.testimonia.claim;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.journal.Noteworthy;
import org.testimonia.source.Agent;

/**
 * Something about a claim is otherwise than before, without a new standing.
 *
 * @param kind {@code claim-reworded, assertion-recorded, assertion-retired, claims-related, claims-unrelated,
 *     wording-questioned} or {@code wording-question-answered}
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

    /** Somebody recorded who speaks of it; {@code named} is the agent whom the same form named, if any. */
    static ClaimChanged asserted(Claim claim, Assertion assertion, @Nullable Agent named) {
        Map<String, Object> detail = new LinkedHashMap<>();
        detail.put("id", assertion.id.toString());
        detail.put("agent", assertion.agentId.toString());
        detail.put("role", assertion.role);
        detail.put("polarity", assertion.polarity);
        if (named != null) {
            detail.put("named", Map.of("name", named.name, "kind", named.kind.word()));
        }
        return new ClaimChanged(
                "assertion-recorded",
                claim.number,
                "recorded who speaks of claim " + claim.number,
                detail,
                claim.privateTo());
    }

    static ClaimChanged unsaid(Claim claim, Assertion assertion, String reason) {
        return new ClaimChanged(
                "assertion-retired",
                claim.number,
                "took back who speaks of claim " + claim.number,
                Map.of("id", assertion.id.toString(), "reason", reason),
                claim.privateTo());
    }

    /** Its wording says more than its passages. */
    static ClaimChanged overstates(Claim claim, Overstatement said) {
        return new ClaimChanged(
                "wording-questioned",
                claim.number,
                "said that claim " + claim.number + " says more than its passages",
                Map.of("id", said.id.toString(), "wording", said.wording, "text", said.body),
                claim.privateTo());
    }

    static ClaimChanged doesNotOverstate(Claim claim, Overstatement said, String answer) {
        return new ClaimChanged(
                "wording-question-answered",
                claim.number,
                "answered that claim " + claim.number + " says no more than its passages",
                Map.of("id", said.id.toString(), "answer", answer),
                claim.privateTo());
    }

    static ClaimChanged related(Claim from, ClaimRelation relation, Claim to) {
        Map<String, Object> detail = Map.of(
                "id",
                relation.id.toString(),
                "relation",
                relation.relation().code,
                "to",
                to.number,
                "reason",
                relation.reason == null ? "" : relation.reason);
        String summary = "said how claim " + from.number + " stands to claim " + to.number;
        return new ClaimChanged("claims-related", from.number, summary, detail, null);
    }

    static ClaimChanged unrelated(Claim from, ClaimRelation relation, String reason) {
        return new ClaimChanged(
                "claims-unrelated",
                from.number,
                "took back how claim " + from.number + " stands to another",
                Map.of("id", relation.id.toString(), "reason", reason),
                null);
    }
}
