package org.testimonia.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.testimonia.claim.Claim;
import org.testimonia.claim.ClaimRelations;
import org.testimonia.claim.Claims;
import org.testimonia.claim.Reason;
import org.testimonia.claim.Standing;
import org.testimonia.evidence.EvidenceOf;
import org.testimonia.journal.Journal;
import org.testimonia.journal.Moment;
import org.testimonia.project.Member;
import org.testimonia.project.Members;
import org.testimonia.project.Right;
import org.testimonia.shared.Refusal;
import org.testimonia.shared.Sql;

/** A reviewer judges a claim; the author of a draft submits or withdraws it. */
@ApplicationScoped
public class JudgeClaim {

    private final Claims claims;
    private final ClaimRelations relations;
    private final EvidenceOf evidenceOf;
    private final Judgements judgements;
    private final Members members;
    private final Journal journal;
    private final Sql sql;

    JudgeClaim(
            Claims claims,
            ClaimRelations relations,
            EvidenceOf evidenceOf,
            Judgements judgements,
            Members members,
            Journal journal,
            Sql sql) {
        this.claims = claims;
        this.relations = relations;
        this.evidenceOf = evidenceOf;
        this.judgements = judgements;
        this.members = members;
        this.journal = journal;
        this.sql = sql;
    }

    @Transactional
    public Judgement judge(int number, Verdict verdict, Member by) {
        Judgement[] made = new Judgement[1];
        journal.write(by.project(), by.account(), moment -> {
            Claim claim = claims.get(number, by.account());
            by.must(claim.isUnpublished() ? Right.STATE_CLAIMS : Right.JUDGE);
            mustStillStand(claim, verdict);
            Transitions.mustLead(claim.standing, verdict.standing());
            String reason = Reason.check(verdict.reason(), "reason");
            Voice voice = new Voice(claim.isBy(by.account()), members.reviewers(by.project()));
            mustMeetConditions(claim, verdict, voice);
            Judgement judgement = judgement(claim, verdict, reason, voice, moment);
            ClaimJudged judged = event(claim, judgement);
            keep(claim, judgement, verdict.answers());
            made[0] = judgement;
            return judged;
        });
        return made[0];
    }

    private static void mustStillStand(Claim claim, Verdict verdict) {
        if (verdict.from() != null && verdict.from() != claim.standing) {
            throw Refusal.conflict("While you were judging, the claim became " + claim.standing.word
                            + ". Look at it again; your words are kept.")
                    .at("from", "The claim is " + claim.standing.word + " now.")
                    .with("current", claim.standing.name());
        }
    }

    private void mustMeetConditions(Claim claim, Verdict verdict, Voice voice) {
        List<Weighed> evidence = Weighed.all(evidenceOf.claim(claim.id, Long.MAX_VALUE));
        verdict.answers().keySet().stream()
                .filter(id -> evidence.stream().noneMatch(each -> each.id().equals(id)))
                .findFirst()
                .ifPresent(id -> {
                    throw Refusal.invalid("answers." + id, "There is no live evidence " + id + " on this claim.");
                });
        boolean contradicted = relations.isContradicted(claim.id);
        Conditions.mustHold(
                Conditions.of(verdict.standing(), evidence, voice, verdict.answers(), contradicted),
                verdict.standing());
    }

    private static Judgement judgement(Claim claim, Verdict verdict, String reason, Voice voice, Moment moment) {
        boolean weighty = verdict.standing() == Standing.ESTABLISHED || verdict.standing() == Standing.REJECTED;
        return new Judgement(
                claim.id,
                claim.standing,
                verdict.standing(),
                verdict.code() == null ? ReasonCode.usual(claim.standing, verdict.standing()) : verdict.code(),
                reason,
                claim.wording,
                weighty && voice.isAlone(),
                moment);
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

    private void keep(Claim claim, Judgement judgement, Map<UUID, String> answers) {
        boolean published = claim.isUnpublished() && judgement.standing == Standing.OPEN;
        judgements.persist(judgement);
        claim.stand(judgement.standing);
        judgements.flush();
        answers.forEach((evidence, answer) -> keep(judgement, evidence, answer));
        if (published) {
            publish(claim);
        }
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

    /** The reader shows everybody where the claim is made, and its evidence. */
    private void publish(Claim claim) {
        sql.run("""
                update span set visibility = 'PUBLIC', only_for = null
                 where project_id = :project and (subject_id = :claim or subject_id in (
                   select id from evidence where project_id = :project and claim_id = :claim))""", "project", claim.project, "claim", claim.id);
    }
}
