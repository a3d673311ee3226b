package org.testimonia.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.testimonia.claim.Claim;
import org.testimonia.claim.Reason;
import org.testimonia.claim.Standing;
import org.testimonia.shared.Ids;
import org.testimonia.shared.Sql;

/** A judgement joins the history of its claim, which stands so from now on; called inside a step of the journal. */
@ApplicationScoped
class RecordJudgement {

    private final Judgements judgements;
    private final Sql sql;

    RecordJudgement(Judgements judgements, Sql sql) {
        this.judgements = judgements;
        this.sql = sql;
    }

    ClaimJudged record(Claim claim, Judgement judgement, Map<UUID, String> answers, List<Acknowledged> acknowledged) {
        ClaimJudged judged = event(claim, judgement);
        boolean published = claim.isUnpublished() && judgement.standing == Standing.OPEN;
        judgements.persist(judgement);
        claim.stand(judgement.standing);
        judgements.flush();
        answers.forEach((evidence, answer) -> keep(judgement, evidence, answer));
        acknowledged.forEach(signal -> keep(judgement, signal));
        if (published) {
            publish(claim);
        }
        return judged;
    }

    /** Read before the claim stands anew: submitting a draft is everybody's news, withdrawing one is its author's. */
    private static ClaimJudged event(Claim claim, Judgement judgement) {
        return new ClaimJudged(
                claim.id,
                claim.number,
                claim.standing,
                judgement.standing,
                judgement.id,
                judgement.reasonCode,
                judgement.reason,
                judgement.standing == Standing.OPEN ? null : claim.privateTo());
    }

    private void keep(Judgement judgement, UUID evidence, String answer) {
        if (answer.isBlank()) {
            return;
        }
        sql.run(
                """
                insert into judgement_answer (project_id, judgement_id, evidence_id, body)
                values (:project, :judgement, :evidence, :body)""",
                "project",
                judgement.project,
                "judgement",
                judgement.id,
                "evidence",
                evidence,
                "body",
                Reason.check(answer, "answers." + evidence));
    }

    private void keep(Judgement judgement, Acknowledged signal) {
        sql.run(
                """
                insert into signal_ack (project_id, id, claim_id, judgement_id, signal, fingerprint, reason, seq, at, by_id)
                values (:project, :id, :claim, :judgement, :signal, :fingerprint, :reason, :seq, :at, :by)""",
                "project",
                judgement.project,
                "id",
                Ids.next(),
                "claim",
                judgement.claimId,
                "judgement",
                judgement.id,
                "signal",
                signal.code().code(),
                "fingerprint",
                signal.fingerprint(),
                "reason",
                signal.reason(),
                "seq",
                judgement.seq,
                "at",
                judgement.at,
                "by",
                judgement.byId);
    }

    /** The reader shows everybody where the claim is made, and its evidence. */
    private void publish(Claim claim) {
        sql.run("""
                update span set visibility = 'PUBLIC', only_for = null
                 where project_id = :project and (subject_id = :claim or subject_id in (
                   select id from evidence where project_id = :project and claim_id = :claim))""", "project", claim.project, "claim", claim.id);
    }
}
