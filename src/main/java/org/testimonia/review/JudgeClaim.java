package org.testimonia.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.testimonia.claim.Claim;
import org.testimonia.claim.Claims;
import org.testimonia.claim.Reason;
import org.testimonia.journal.Journal;
import org.testimonia.journal.Moment;
import org.testimonia.journal.Noteworthy;
import org.testimonia.project.Member;
import org.testimonia.project.Right;
import org.testimonia.shared.Refusal;

/**
 * A reviewer judges a claim; the author of a draft submits or withdraws it. What takes more voices than one becomes a
 * proposal.
 */
@ApplicationScoped
public class JudgeClaim {

    private final Claims claims;
    private final ConditionsOf conditions;
    private final Voices voices;
    private final RecordJudgement recordJudgement;
    private final KeepProposal keepProposal;
    private final Journal journal;

    JudgeClaim(
            Claims claims,
            ConditionsOf conditions,
            Voices voices,
            RecordJudgement recordJudgement,
            KeepProposal keepProposal,
            Journal journal) {
        this.claims = claims;
        this.conditions = conditions;
        this.voices = voices;
        this.recordJudgement = recordJudgement;
        this.keepProposal = keepProposal;
        this.journal = journal;
    }

    @Transactional
    public Outcome judge(int number, Verdict verdict, Member by) {
        Outcome[] made = new Outcome[1];
        journal.write(by.project(), by.account(), moment -> {
            Claim claim = claims.get(number, by.account());
            by.must(claim.isUnpublished() ? Right.STATE_CLAIMS : Right.JUDGE);
            mustStillStand(claim, verdict);
            Transitions.mustLead(claim.standing, verdict.standing());
            String reason = Reason.check(verdict.reason(), "reason");
            List<Acknowledged> acknowledged = conditions.mustHold(claim.id, verdict);
            Step step = voices.here().mustPropose(verdict.standing())
                    ? propose(claim, verdict, reason, acknowledged, moment)
                    : judge(claim, verdict, reason, acknowledged, moment);
            made[0] = step.outcome();
            return step.event();
        });
        return made[0];
    }

    /** What was done, and what the journal keeps of it. */
    private record Step(Outcome outcome, Noteworthy event) {}

    private static void mustStillStand(Claim claim, Verdict verdict) {
        if (verdict.from() != null && verdict.from() != claim.standing) {
            throw Refusal.conflict("While you were judging, the claim became " + claim.standing.word
                            + ". Look at it again; your words are kept.")
                    .at("from", "The claim is " + claim.standing.word + " now.")
                    .with("current", claim.standing.name());
        }
    }

    private Step propose(Claim claim, Verdict verdict, String reason, List<Acknowledged> acknowledged, Moment moment) {
        ProposalSeen proposal = keepProposal.keep(claim, Motion.of(claim, verdict, reason, acknowledged), moment);
        return new Step(
                new Outcome(null, proposal.id()),
                ProposalChanged.of(
                        "proposal-made",
                        "proposed “" + verdict.standing().word + "” for",
                        proposal,
                        Map.of("standing", verdict.standing().name(), "reason", reason)));
    }

    private Step judge(Claim claim, Verdict verdict, String reason, List<Acknowledged> acknowledged, Moment moment) {
        Judgement judgement = new Judgement(
                claim.id,
                claim.standing,
                verdict.standing(),
                verdict.codeFrom(claim.standing),
                reason,
                claim.wording,
                Voice.isWeighty(verdict.standing()),
                moment);
        return new Step(
                new Outcome(judgement.id, null),
                recordJudgement.record(claim, judgement, verdict.answers(), acknowledged));
    }
}
