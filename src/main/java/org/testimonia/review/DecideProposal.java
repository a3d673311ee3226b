package org.testimonia.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.testimonia.claim.Claim;
import org.testimonia.claim.Claims;
import org.testimonia.journal.Journal;
import org.testimonia.journal.Moment;
import org.testimonia.journal.Noteworthy;
import org.testimonia.project.Member;
import org.testimonia.shared.Refusal;

/** What was proposed is done when enough others approve it, nobody's objection stands, and its conditions still hold. */
@ApplicationScoped
class DecideProposal {

    private final Claims claims;
    private final Proposals proposals;
    private final ConditionsOf conditions;
    private final RecordJudgement recordJudgement;
    private final CarryOutAct carryOutAct;
    private final Journal journal;

    DecideProposal(
            Claims claims,
            Proposals proposals,
            ConditionsOf conditions,
            RecordJudgement recordJudgement,
            CarryOutAct carryOutAct,
            Journal journal) {
        this.claims = claims;
        this.proposals = proposals;
        this.conditions = conditions;
        this.recordJudgement = recordJudgement;
        this.carryOutAct = carryOutAct;
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
        List<Condition> unmet = unmet(proposal, by);
        if (unmet.isEmpty()) {
            journal.<Noteworthy>write(by.project(), by.account(), moment -> decide(proposal, moment, by));
        }
        return unmet;
    }

    private List<Condition> unmet(ProposalSeen proposal, Member by) {
        ClaimAct act = proposal.act();
        return act == null
                ? conditions.unmet(proposal)
                : carryOutAct.unmet(claims.get(proposal.claim(), by.account()), act, by);
    }

    private Noteworthy decide(ProposalSeen proposal, Moment moment, Member by) {
        Claim claim = claims.get(proposal.claim(), by.account());
        ClaimAct act = proposal.act();
        return act == null
                ? recordJudgement.record(
                        claim,
                        Judgement.of(proposal, claim.wording, moment),
                        proposal.answers(),
                        proposal.acknowledged())
                : ClaimReshaped.of(carryOutAct.carryOut(claim, act, Mandate.of(proposal, moment), by), act);
    }
}
