package org.testimonia.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.testimonia.claim.Claim;
import org.testimonia.journal.Moment;
import org.testimonia.shared.Ids;
import org.testimonia.shared.Json;
import org.testimonia.shared.Refusal;
import org.testimonia.shared.Sql;

/** A judgement that takes more than one voice waits as a proposal; called inside a step of the journal. */
@ApplicationScoped
class KeepProposal {

    private final Proposals proposals;
    private final Sql sql;

    KeepProposal(Proposals proposals, Sql sql) {
        this.proposals = proposals;
        this.sql = sql;
    }

    ProposalSeen keep(Claim claim, Motion motion, Moment moment) {
        lapse(moment.project(), claim.id, moment.at());
        proposals.open(claim.id).ifPresent(KeepProposal::refuseSecond);
        UUID id = Ids.next();
        sql.run(
                """
                insert into proposal (project_id, id, claim_id, from_standing, standing, reason_code, reason, answers,
                                      acknowledged, act, wording, basis_seq, seq, at, lapses_at, by_id)
                values (:project, :id, :claim, :from, :standing, :code, :reason, cast(:answers as jsonb),
                        cast(:acknowledged as jsonb), cast(:act as jsonb), :wording, :basis, :seq, :at, :lapses, :by)""",
                "project",
                moment.project(),
                "id",
                id,
                "claim",
                claim.id,
                "from",
                claim.standing.name(),
                "standing",
                motion.standing().name(),
                "code",
                motion.code().code(),
                "reason",
                motion.reason(),
                "answers",
                Json.canonical(motion.answers()),
                "acknowledged",
                Json.canonical(motion.acknowledged()),
                "act",
                motion.act() == null ? null : Json.canonical(motion.act()),
                "wording",
                claim.wording,
                "basis",
                moment.seq() - 1,
                "seq",
                moment.seq(),
                "at",
                moment.at(),
                "lapses",
                moment.at().plus(ProposalSeen.OPEN_FOR),
                "by",
                moment.account());
        return proposals.get(id);
    }

    /** The row of a proposal whose time is over may still be open; it makes room. */
    private void lapse(String project, UUID claim, Instant now) {
        sql.run("""
                update proposal set closed = 'lapsed', closed_at = :now
                 where project_id = :project and claim_id = :claim and closed is null and lapses_at <= :now""", "project", project, "claim", claim, "now", now);
    }

    private static void refuseSecond(ProposalSeen open) {
        throw Refusal.conflict(open.by() + " has proposed already that the claim be " + open.aim()
                        + "; say something to that, or wait until it is decided.")
                .with("proposal", open.id().toString());
    }
}
