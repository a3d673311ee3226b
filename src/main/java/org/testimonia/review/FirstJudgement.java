package org.testimonia.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.testimonia.claim.ClaimStated;
import org.testimonia.claim.Standing;

/** The history of a claim begins when it is put, in the same transaction. */
@ApplicationScoped
public class FirstJudgement {

    private final Judgements judgements;

    FirstJudgement(Judgements judgements) {
        this.judgements = judgements;
    }

    void open(@Observes ClaimStated stated) {
        String reason = stated.standing() == Standing.DRAFT
                ? "Drafted, and not yet submitted."
                : "Stated, and not yet assessed.";
        judgements.persistAndFlush(new Judgement(
                stated.claim(), null, stated.standing(), ReasonCode.CREATED, reason, 1, false, stated.moment()));
    }
}
