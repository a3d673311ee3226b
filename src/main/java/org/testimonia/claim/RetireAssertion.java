package org.testimonia.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.journal.Journal;
import org.testimonia.project.Member;
import org.testimonia.project.Right;
import org.testimonia.shared.Refusal;

/** Whoever read a passage so takes the reading back, or a reviewer does. The history keeps it. */
@ApplicationScoped
public class RetireAssertion {

    private final Claims claims;
    private final Assertions assertions;
    private final Journal journal;

    RetireAssertion(Claims claims, Assertions assertions, Journal journal) {
        this.claims = claims;
        this.assertions = assertions;
        this.journal = journal;
    }

    @Transactional
    public void retire(int number, UUID id, @Nullable String reason, Member by) {
        by.must(Right.STATE_CLAIMS);
        claims.mustBeThere(number, by.account());
        journal.write(by.project(), by.account(), moment -> {
            Claim claim = claims.get(number, by.account());
            Assertion assertion = of(claim, id);
            mustBeOwn(assertion, by);
            String words = Reason.check(reason, "reason");
            assertion.retire(words, moment);
            return ClaimChanged.unsaid(claim, assertion, words);
        });
    }

    private Assertion of(Claim claim, UUID id) {
        Assertion assertion = assertions.get(id);
        if (!assertion.claimId.equals(claim.id)) {
            throw Refusal.missing("reading at this address");
        }
        return assertion;
    }

    private static void mustBeOwn(Assertion assertion, Member by) {
        if (!assertion.byId.equals(by.account()) && !by.may(Right.ADMIT_EVIDENCE)) {
            throw Refusal.forbidden(
                    "As " + by.role().word() + " you take back only the readings you recorded yourself.");
        }
    }
}
