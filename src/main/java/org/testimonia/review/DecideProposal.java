package org.testimonia.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.testimonia.claim.Claim;
import org.testimonia.claim.Claims;
import org.testimonia.journal.Journal;
import org.testimonia.project.Member;
import org.testimonia.shared.Refusal;

/** A proposal becomes a judgement when enough others approve it, nobody's objection stands, and its conditions still hold. */
@ApplicationScoped
class DecideProposal {

    private final Claims claims;
    private final Proposals proposals;
    private final ConditionsOf conditions;
    private final RecordJudgement recordJudgement;
    private final Journal journal;

    DecideProposal(
            Claims claims,
            Proposals proposals,
            ConditionsOf conditions,
            RecordJudgement recordJudgement,
            Journal journal) {
        this.claims = claims;
        this.proposals = proposals;
        this.conditions = conditions;
        this.recordJudgement = recordJudgement;
        this.journal = journal;
    }

    static void mustBeOpen(ProposalSeen proposal) {
        if (!proposal.isOpen()) {
            throw Refusal.conflict("This proposal takes no votes any more: it " + proposal.words() + ".");
        }
    }

    /** In the transaction of the act that may have been the last one needed. Answers the conditions that are not met. */
    List<Condition> attempt(UUID id, Member by) {
        ProposalSeen proposal = proposals.get(id);
        if (!proposal.ballot().isPassed()) {
            return List.of();
        }
        List<Condition> unmet = conditions.unmet(proposal);
        if (unmet.isEmpty()) {
            journal.write(by.project(), by.account(), moment -> {
                Claim claim = claims.get(proposal.claim(), by.account());
                return recordJudgement.record(
                        claim,
                        Judgement.of(proposal, claim.wording, moment),
                        proposal.answers(),
                        proposal.acknowledged());
            });
        }
        return unmet;
    }
}
