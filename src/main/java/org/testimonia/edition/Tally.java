package org.testimonia.edition;

import java.util.ArrayList;
import java.util.List;
import org.testimonia.edition.EditionModel.EditedClaim;
import org.testimonia.evidence.Stance;

/** How much evidence was admitted for and against a claim: "2 for, 1 against, 1 qualifying". */
public final class Tally {

    private Tally() {}

    public static String of(EditedClaim claim) {
        List<String> words = new ArrayList<>();
        for (Stance stance : Stance.values()) {
            long count = count(claim, stance, "ADMITTED");
            if (count > 0 || stance == Stance.SUPPORTS || stance == Stance.DISPUTES) {
                words.add(count + " " + stance.word);
            }
        }
        return String.join(", ", words)
                + rest(claim, "WAITING", "waiting for admission")
                + rest(claim, "DECLINED", "declined");
    }

    private static String rest(EditedClaim claim, String admission, String words) {
        long count = claim.evidence().stream()
                .filter(evidence -> evidence.admission().equals(admission))
                .count();
        return count == 0 ? "" : "; " + count + " " + words;
    }

    private static long count(EditedClaim claim, Stance stance, String admission) {
        return claim.evidence().stream()
                .filter(evidence ->
                        evidence.stance() == stance && evidence.admission().equals(admission))
                .count();
    }
}
