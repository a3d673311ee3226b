package org.testimonia.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Claim;
import org.testimonia.claim.Claims;
import org.testimonia.claim.Reason;
import org.testimonia.claim.Standing;
import org.testimonia.journal.Journal;
import org.testimonia.journal.Moment;
import org.testimonia.journal.Noteworthy;
import org.testimonia.project.Member;
import org.testimonia.project.Right;
import org.testimonia.shared.Refusal;

/**
 * An editor merges a claim into another one, splits it, or takes that back: in one voice while nothing of it is decided, else by
 * a proposal that others approve.
 */
@ApplicationScoped
public class ReshapeClaim {

    /** What came of asking for it; one of them is null. */
    public record Reshaping(
            @Nullable Reshaped done, @Nullable UUID proposal) {}

    private static final Set<Standing> UNDECIDED = Set.of(Standing.OPEN, Standing.CONTESTED);

    private final Claims claims;
    private final CarryOutAct carryOutAct;
    private final KeepProposal keepProposal;
    private final Voices voices;
    private final Journal journal;

    ReshapeClaim(Claims claims, CarryOutAct carryOutAct, KeepProposal keepProposal, Voices voices, Journal journal) {
        this.claims = claims;
        this.carryOutAct = carryOutAct;
        this.keepProposal = keepProposal;
        this.voices = voices;
        this.journal = journal;
    }

    @Transactional
    public Reshaping reshape(int number, ClaimAct act, Member by) {
        by.must(Right.MERGE_CLAIMS);
        claims.mustBeThere(number, by.account());
        Reshaping[] made = new Reshaping[1];
        journal.write(by.project(), by.account(), moment -> {
            Claim claim = claims.get(number, by.account());
            if (claim.isUnpublished()) {
                throw Refusal.conflict("Claim " + number + " is still a draft. Reword it, or submit it first.");
            }
            boolean decided =
                    carryOutAct.touched(claim, act, by).stream().anyMatch(each -> !UNDECIDED.contains(each.standing));
            Step step = decided && !voices.here().isAlone()
                    ? propose(claim, act, moment, by)
                    : carryOut(claim, act, decided, moment, by);
            made[0] = step.made();
            return step.event();
        });
        return made[0];
    }

    /** What was done, and what the journal keeps of it. */
    private record Step(Reshaping made, Noteworthy event) {}

    private Step propose(Claim claim, ClaimAct act, Moment moment, Member by) {
        carryOutAct.mustBePossible(claim, act, by);
        Map<String, Object> kept = carryOutAct.kept(claim, act, by);
        Motion motion = Motion.of(act, kept);
        ProposalSeen proposal = keepProposal.keep(claim, motion, moment);
        return new Step(
                new Reshaping(null, proposal.id()),
                ProposalChanged.of(
                        "proposal-made",
                        "proposed “" + act.words() + "” for",
                        proposal,
                        Map.of("standing", motion.standing().name(), "reason", motion.reason(), "act", kept)));
    }

    private Step carryOut(Claim claim, ClaimAct act, boolean decided, Moment moment, Member by) {
        Mandate mandate = new Mandate(Reason.check(act.reason(), "reason"), null, decided, moment);
        Reshaped done = carryOutAct.carryOut(claim, act, mandate, by);
        return new Step(new Reshaping(done, null), ClaimReshaped.of(done, act));
    }
}
