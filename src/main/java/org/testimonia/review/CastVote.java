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
import org.testimonia.shared.Ids;
import org.testimonia.shared.Refusal;
import org.testimonia.shared.Sql;

/** A reviewer says yes, no or neither to what somebody else proposed; the vote that makes enough of them decides. */
@ApplicationScoped
public class CastVote {

    /**
     * What is said.
     *
     * @param seen the revision on whose evidence; null for the newest
     */
    public record NewVote(
            Ballot.Choice choice,
            @Nullable String reason,
            @Nullable Long seen) {

        String checkedReason() {
            if (choice == Ballot.Choice.OBJECT) {
                return Reason.check(reason, "reason");
            }
            String optional = Reason.optional(reason, "reason");
            return optional == null ? "" : optional;
        }
    }

    private final Claims claims;
    private final Proposals proposals;
    private final DecideProposal decideProposal;
    private final Journal journal;
    private final Sql sql;

    CastVote(Claims claims, Proposals proposals, DecideProposal decideProposal, Journal journal, Sql sql) {
        this.claims = claims;
        this.proposals = proposals;
        this.decideProposal = decideProposal;
        this.journal = journal;
        this.sql = sql;
    }

    /** Conditions that stand in the way although the votes would do; none when it is decided, or takes more votes. */
    @Transactional
    public List<Condition> cast(UUID id, NewVote vote, Member by) {
        claims.get(proposals.get(id).claim(), by.account());
        by.must(Right.JUDGE);
        String reason = vote.checkedReason();
        journal.write(by.project(), by.account(), moment -> {
            ProposalSeen proposal = proposals.get(id);
            mustTakeVotes(proposal, by);
            keep(proposal, vote, reason, moment);
            return ProposalChanged.of(
                    "proposal-voted",
                    "voted (" + vote.choice().code() + ") on a proposal for",
                    proposal,
                    Map.of("vote", vote.choice().code(), "reason", reason));
        });
        return decideProposal.attempt(id, by);
    }

    private static void mustTakeVotes(ProposalSeen proposal, Member by) {
        DecideProposal.mustBeOpen(proposal);
        if (proposal.isBy(by.account())) {
            throw Refusal.forbidden("You made this proposal; somebody else has to vote on it. You can withdraw it.");
        }
    }

    private void keep(ProposalSeen proposal, NewVote vote, String reason, Moment moment) {
        long newest = moment.seq() - 1;
        if (vote.seen() != null && (vote.seen() < 0 || vote.seen() > newest)) {
            throw Refusal.invalid("seen", "The project has come to revision " + newest + ".");
        }
        sql.run(
                """
                insert into vote (project_id, id, proposal_id, vote, reason, seen_seq, seq, at, by_id)
                values (:project, :id, :proposal, :vote, nullif(:reason, ''), :seen, :seq, :at, :by)""",
                "project",
                moment.project(),
                "id",
                Ids.next(),
                "proposal",
                proposal.id(),
                "vote",
                vote.choice().code(),
                "reason",
                reason,
                "seen",
                vote.seen() == null ? newest : vote.seen(),
                "seq",
                moment.seq(),
                "at",
                moment.at(),
                "by",
                moment.account());
    }
}
