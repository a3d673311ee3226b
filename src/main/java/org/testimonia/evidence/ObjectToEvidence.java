package org.testimonia.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Claim;
import org.testimonia.claim.Reason;
import org.testimonia.journal.Journal;
import org.testimonia.project.Member;
import org.testimonia.project.Right;

/** Somebody holds something against a piece of evidence. */
@ApplicationScoped
public class ObjectToEvidence {

    private final Evidences evidences;
    private final Objections objections;
    private final Journal journal;

    ObjectToEvidence(Evidences evidences, Objections objections, Journal journal) {
        this.evidences = evidences;
        this.objections = objections;
        this.journal = journal;
    }

    @Transactional
    public UUID object(UUID id, @Nullable String text, Member by) {
        by.must(Right.OBJECT);
        UUID[] raised = new UUID[1];
        journal.write(by.project(), by.account(), moment -> {
            Evidence evidence = evidences.get(id, by.account());
            String words = Reason.check(text, "text");
            Claim claim = evidences.claimOf(evidence, by.account());
            claim.mustBeAlive();
            evidence.mustBeLive();
            Objection objection = new Objection(id, words, moment);
            objections.persist(objection);
            raised[0] = objection.id;
            return EvidenceChanged.of(
                    "objection-raised",
                    "objected to evidence on",
                    claim,
                    id,
                    Map.of("objection", objection.id.toString(), "text", words));
        });
        return raised[0];
    }
}
