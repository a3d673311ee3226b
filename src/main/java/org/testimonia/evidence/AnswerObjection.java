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

/** Somebody else than who objected answers an objection, once. */
@ApplicationScoped
public class AnswerObjection {

    private final Objections objections;
    private final Evidences evidences;
    private final Journal journal;

    AnswerObjection(Objections objections, Evidences evidences, Journal journal) {
        this.objections = objections;
        this.evidences = evidences;
        this.journal = journal;
    }

    /** The evidence objected to. */
    @Transactional
    public UUID answer(UUID id, @Nullable String text, Member by) {
        by.must(Right.OBJECT);
        UUID[] evidence = new UUID[1];
        journal.write(by.project(), by.account(), moment -> {
            Objection objection = objections.get(id);
            String words = Reason.check(text, "text");
            Claim claim = evidences.claimOf(evidences.get(objection.evidenceId, by.account()), by.account());
            claim.mustBeAlive();
            objection.answer(words, moment);
            evidence[0] = objection.evidenceId;
            return EvidenceChanged.of(
                    "objection-answered",
                    "answered an objection to evidence on",
                    claim,
                    objection.evidenceId,
                    Map.of("objection", id.toString(), "answer", words));
        });
        return evidence[0];
    }
}
