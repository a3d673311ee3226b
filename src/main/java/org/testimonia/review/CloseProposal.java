package org.testimonia.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Claims;
import org.testimonia.claim.Reason;
import org.testimonia.journal.Journal;
import org.testimonia.journal.Moment;
import org.testimonia.project.Member;
import org.testimonia.project.Right;
import org.testimonia.shared.Refusal;
import org.testimonia.shared.Sql;

/** A proposer takes a proposal back, or an owner lets it go on in spite of the objections to it. */
@ApplicationScoped
public class CloseProposal {

    private final Claims claims;
    private final Proposals proposals;
    private final DecideProposal decideProposal;
    private final Journal journal;
    private final Sql sql;

    CloseProposal(Claims claims, Proposals proposals, DecideProposal decideProposal, Journal journal, Sql sql) {
        this.claims = claims;
        this.proposals = proposals;
        this.decideProposal = decideProposal;
        this.journal = journal;
        this.sql = sql;
    }

    @Transactional
    public void withdraw(UUID id, Member by) {
        claims.get(proposals.get(id).claim(), by.account());
        journal.write(by.project(), by.account(), moment -> {
            ProposalSeen proposal = proposals.get(id);
            if (!proposal.isBy(by.account())) {
                throw Refusal.forbidden("Only who made a proposal withdraws it. You can object to it.");
            }
            DecideProposal.mustBeOpen(proposal);
            sql.run(
                    """
                    update proposal set closed = 'withdrawn', closed_seq = :seq, closed_at = :at, needed = :needed
                     where project_id = :project and id = :id""",
                    "project",
                    moment.project(),
                    "id",
                    id,
                    "seq",
                    moment.seq(),
                    "at",
                    moment.at(),
                    "needed",
                    proposal.needs());
            return ProposalChanged.of("proposal-withdrawn", "withdrew a proposal for", proposal, Map.of());
        });
    }

    /** Answers the conditions that are not met although the votes would do, as a vote does. */
    @Transactional
    public List<Condition> override(UUID id, @Nullable String reason, Member by) {
        claims.get(proposals.get(id).claim(), by.account());
        by.must(Right.OVERRIDE_OBJECTIONS);
        String words = Reason.check(reason, "reason");
        journal.write(by.project(), by.account(), moment -> {
            ProposalSeen proposal = proposals.get(id);
            DecideProposal.mustBeOpen(proposal);
            List<VoteSeen> objections = proposal.standingObjections();
            if (objections.isEmpty()) {
                throw Refusal.conflict("No objection stands against this proposal, so there is nothing to override.");
            }
            objections.forEach(vote -> override(vote, words, moment));
            return ProposalChanged.of(
                    "objection-overridden",
                    "overrode objections to a proposal for",
                    proposal,
                    Map.of(
                            "reason",
                            words,
                            "votes",
                            objections.stream()
                                    .map(vote -> vote.id().toString())
                                    .toList()));
        });
        return decideProposal.attempt(id, by);
    }

    private void override(VoteSeen vote, String reason, Moment moment) {
        sql.run(
                """
                insert into vote_override (project_id, vote_id, reason, seq, at, by_id)
                values (:project, :vote, :reason, :seq, :at, :by)""",
                "project",
                moment.project(),
                "vote",
                vote.id(),
                "reason",
                reason,
                "seq",
                moment.seq(),
                "at",
                moment.at(),
                "by",
                moment.account());
    }
}
