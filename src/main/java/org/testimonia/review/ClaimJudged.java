package org.testimonia.review;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Standing;
import org.testimonia.journal.Noteworthy;

/** A claim has a standing by a judgement. */
public record ClaimJudged(
        UUID claim,
        int number,
        Standing from,
        Standing standing,
        UUID judgement,
        String reasonCode,
        String reason,
        @Nullable UUID privateTo)
        implements Noteworthy {

    @Override
    public String kind() {
        return "claim-judged";
    }

    @Override
    public String subject() {
        return "claim/" + number;
    }

    @Override
    public String summary() {
        return "judged claim " + number + " " + standing.word;
    }

    @Override
    public Map<String, Object> detail() {
        return Map.of(
                "id", claim.toString(),
                "judgement", judgement.toString(),
                "from", from.name(),
                "standing", standing.name(),
                "reasonCode", reasonCode,
                "reason", reason);
    }
}
