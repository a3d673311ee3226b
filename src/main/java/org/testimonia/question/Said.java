package org.testimonia.question;

import java.util.List;
import org.testimonia.evidence.EvidenceSeen;
import org.testimonia.review.AssessedClaim;

/** The tables in which a judgement and its evidence are shown. */
final class Said {

    private Said() {}

    /** What was made of a claim, by whom and why. */
    static Sheet of(AssessedClaim claim) {
        var judgement = claim.judgement();
        return Sheet.of(
                "The judgement",
                "",
                List.of("Claim", "Standing", "By", "When", "Reason"),
                List.of(Cell.row(
                        Cell.claim(claim.number(), claim.statement()),
                        Cell.standing(claim.standing()),
                        Cell.words(judgement.by()),
                        Cell.day(judgement.at()),
                        Cell.words(judgement.reason()))));
    }

    /** The evidence it stood on. */
    static Sheet on(List<EvidenceSeen> evidence) {
        return Sheet.of(
                "The evidence at that time",
                "There was none.",
                List.of("Evidence", "Stance", "Decision", "Why it counts"),
                evidence.stream()
                        .map(each -> Cell.row(
                                Cell.evidence(each),
                                Cell.words(each.stance().word),
                                Cell.words(each.isWaiting() ? "waiting" : each.isDeclined() ? "declined" : "admitted"),
                                Cell.words(each.reason())))
                        .toList());
    }
}
