package org.testimonia.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Reason;
import org.testimonia.journal.Journal;
import org.testimonia.project.Member;
import org.testimonia.project.Right;
import org.testimonia.shared.Refusal;
import org.testimonia.text.Passages;

/** Evidence is taken back by who offered it, or by a reviewer. The history keeps it. */
@ApplicationScoped
public class RetireEvidence {

    private final Evidences evidences;
    private final Passages passages;
    private final Journal journal;

    RetireEvidence(Evidences evidences, Passages passages, Journal journal) {
        this.evidences = evidences;
        this.passages = passages;
        this.journal = journal;
    }

    @Transactional
    public void retire(UUID id, @Nullable String reason, Member by) {
        by.must(Right.OFFER_EVIDENCE);
        journal.write(by.project(), by.account(), moment -> {
            Evidence evidence = evidences.get(id, by.account());
            mustBeOwn(evidence, by);
            String words = Reason.check(reason, "reason");
            evidence.retire(words, moment);
            passages.lift(id);
            return EvidenceChanged.of(
                    "evidence-retired",
                    "took back evidence on",
                    evidences.claimOf(evidence, by.account()),
                    id,
                    Map.of("reason", words));
        });
    }

    private static void mustBeOwn(Evidence evidence, Member by) {
        if (!evidence.byId.equals(by.account()) && !by.may(Right.ADMIT_EVIDENCE)) {
            throw Refusal.forbidden("As " + by.role().word() + " you take back only the evidence you offered yourself."
                    + " You can object to this one.");
        }
    }
}
