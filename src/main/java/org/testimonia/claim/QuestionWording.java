package org.testimonia.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.journal.Journal;
import org.testimonia.project.Member;
import org.testimonia.project.Right;
import org.testimonia.shared.Refusal;

/** A reviewer says that a wording says more than its passages, or why one does not after all. */
@ApplicationScoped
public class QuestionWording {

    private final Claims claims;
    private final Overstatements overstatements;
    private final Journal journal;

    QuestionWording(Claims claims, Overstatements overstatements, Journal journal) {
        this.claims = claims;
        this.overstatements = overstatements;
        this.journal = journal;
    }

    /** Of the present wording of a claim. */
    @Transactional
    public UUID question(int number, @Nullable String text, Member by) {
        by.must(Right.JUDGE);
        claims.mustBeThere(number, by.account());
        UUID[] said = new UUID[1];
        journal.write(by.project(), by.account(), moment -> {
            Claim claim = claims.get(number, by.account());
            String words = Reason.check(text, "text");
            claim.mustBeAlive();
            if (overstatements.isAnyOpen(claim.id)) {
                throw Refusal.conflict(
                        "It is said of this wording already that it says more than its passages; nobody has answered yet.");
            }
            Overstatement overstatement = new Overstatement(claim, words, moment);
            overstatements.persist(overstatement);
            said[0] = overstatement.id;
            return ClaimChanged.overstates(claim, overstatement);
        });
        return said[0];
    }

    @Transactional
    public void answer(int number, UUID id, @Nullable String text, Member by) {
        by.must(Right.JUDGE);
        claims.mustBeThere(number, by.account());
        journal.write(by.project(), by.account(), moment -> {
            Claim claim = claims.get(number, by.account());
            Overstatement overstatement = overstatements.get(claim, id);
            String words = Reason.check(text, "text");
            claim.mustBeAlive();
            overstatement.answer(words, moment);
            return ClaimChanged.doesNotOverstate(claim, overstatement, words);
        });
    }
}
