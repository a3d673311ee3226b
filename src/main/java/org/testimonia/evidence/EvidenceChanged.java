package org.testimonia.evidence;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Claim;
import org.testimonia.journal.Noteworthy;

/**
 * Something happened to the evidence of a claim.
 *
 * @param kind {@code evidence-offered, evidence-decided, evidence-retired, objection-raised} or {@code objection-answered}
 * @param number the claim's
 */
public record EvidenceChanged(
        String kind,
        int number,
        String summary,
        Map<String, Object> detail,
        @Nullable UUID privateTo) implements Noteworthy {

    @Override
    public String subject() {
        return "claim/" + number;
    }

    static EvidenceChanged of(String kind, String did, Claim claim, UUID evidence, Map<String, Object> more) {
        Map<String, Object> detail = new LinkedHashMap<>(more);
        detail.put("evidence", evidence.toString());
        return new EvidenceChanged(kind, claim.number, did + " claim " + claim.number, detail, claim.privateTo());
    }
}
