package org.testimonia.review;

import java.util.Map;
import java.util.UUID;
import org.testimonia.journal.Noteworthy;

/**
 * A claim was merged, split or taken back.
 *
 * @param kind {@code claim-merged, claim-split} or {@code claim-restored}
 */
public record ClaimReshaped(String kind, int number, String summary, Map<String, Object> detail) implements Noteworthy {

    static ClaimReshaped of(Reshaped done, ClaimAct act) {
        Map<String, Object> detail = Map.of(
                "judgement", done.judgement().id.toString(),
                "standing", done.judgement().standing.name(),
                "reason", done.judgement().reason,
                "successors", done.successors(),
                "copied", done.copied().stream().map(UUID::toString).toList());
        return new ClaimReshaped(kind(act), done.claim(), summary(done, act), detail);
    }

    private static String kind(ClaimAct act) {
        if (act instanceof ClaimAct.Merge) {
            return "claim-merged";
        }
        return act instanceof ClaimAct.Split ? "claim-split" : "claim-restored";
    }

    private static String summary(Reshaped done, ClaimAct act) {
        if (act instanceof ClaimAct.Merge) {
            return "merged claim " + done.claim() + " into claim "
                    + done.successors().get(0);
        }
        return act instanceof ClaimAct.Split
                ? "split claim " + done.claim() + " into " + done.successors().size()
                : "took back what became of claim " + done.claim();
    }

    @Override
    public String subject() {
        return "claim/" + number;
    }
}
