package org.testimonia.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Claim;
import org.testimonia.claim.Claims;
import org.testimonia.claim.Reason;
import org.testimonia.journal.Journal;
import org.testimonia.project.Member;
import org.testimonia.project.Right;
import org.testimonia.shared.Refusal;

/** A reviewer admits or declines a piece of evidence. */
@ApplicationScoped
public class DecideEvidence {

    private final Evidences evidences;
    private final Admissions admissions;
    private final Claims claims;
    private final Premises premises;
    private final Journal journal;

    DecideEvidence(Evidences evidences, Admissions admissions, Claims claims, Premises premises, Journal journal) {
        this.evidences = evidences;
        this.admissions = admissions;
        this.claims = claims;
        this.premises = premises;
        this.journal = journal;
    }

    @Transactional
    public void decide(UUID id, Decision decision, @Nullable String reason, Member by) {
        journal.write(by.project(), by.account(), moment -> {
            Evidence evidence = evidences.get(id, by.account());
            by.must(Right.ADMIT_EVIDENCE);
            String words =
                    decision == Decision.DECLINED ? Reason.check(reason, "reason") : Reason.optional(reason, "reason");
            Claim claim = evidences.claimOf(evidence, by.account());
            claim.mustBeAlive();
            evidence.mustBeLive();
            mustBeNew(evidence, decision);
            if (decision == Decision.ADMITTED && evidence.premiseId != null && evidence.stance == Stance.SUPPORTS) {
                premises.mustNotCircle(claim, claims.get(evidence.premiseId, by.account()), "decision");
            }
            admissions.persist(new Admission(id, decision, words, moment));
            return EvidenceChanged.of(
                    "evidence-decided",
                    decision.word() + " evidence on",
                    claim,
                    id,
                    Map.of("decision", decision.name(), "reason", words == null ? "" : words));
        });
    }

    private void mustBeNew(Evidence evidence, Decision decision) {
        if (evidences.decision(evidence.id).filter(decision::equals).isPresent()) {
            throw Refusal.conflict("This evidence is " + decision.word() + " already.");
        }
    }
}
