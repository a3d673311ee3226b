package org.testimonia.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import org.testimonia.claim.Claim;
import org.testimonia.claim.Claims;
import org.testimonia.claim.Reason;
import org.testimonia.claim.Standing;
import org.testimonia.journal.Journal;
import org.testimonia.journal.Moment;
import org.testimonia.project.Member;
import org.testimonia.project.Right;
import org.testimonia.shared.Refusal;

/** An editor merges a claim into another one, splits it, or takes that back: in one voice while nothing of it is decided. */
@ApplicationScoped
public class ReshapeClaim {

    private static final Set<Standing> UNDECIDED = Set.of(Standing.OPEN, Standing.CONTESTED);

    private final Claims claims;
    private final MergeClaim mergeClaim;
    private final SplitClaim splitClaim;
    private final UndoReshaping undoReshaping;
    private final Journal journal;

    ReshapeClaim(
            Claims claims, MergeClaim mergeClaim, SplitClaim splitClaim, UndoReshaping undoReshaping, Journal journal) {
        this.claims = claims;
        this.mergeClaim = mergeClaim;
        this.splitClaim = splitClaim;
        this.undoReshaping = undoReshaping;
        this.journal = journal;
    }

    @Transactional
    public Reshaped reshape(int number, ClaimAct act, Member by) {
        by.must(Right.MERGE_CLAIMS);
        claims.mustBeThere(number, by.account());
        Reshaped[] made = new Reshaped[1];
        journal.write(by.project(), by.account(), moment -> {
            Claim claim = claims.get(number, by.account());
            if (claim.isUnpublished()) {
                throw Refusal.conflict("Claim " + number + " is still a draft. Reword it, or submit it first.");
            }
            mustBeUndecided(touched(claim, act, by));
            made[0] = carryOut(claim, act, moment, by);
            return ClaimReshaped.of(made[0], act);
        });
        return made[0];
    }

    /** Does it, whatever the standings; whoever calls this has made sure that enough voices are for it. */
    Reshaped carryOut(Claim claim, ClaimAct act, Moment moment, Member by) {
        String reason = Reason.check(act.reason(), "reason");
        if (act instanceof ClaimAct.Merge merge) {
            return mergeClaim.merge(claim, mergeClaim.survivor(claim, merge, by), reason, moment);
        }
        return act instanceof ClaimAct.Split split
                ? splitClaim.split(claim, split, reason, moment)
                : undoReshaping.undo(claim, reason, moment);
    }

    /** Every claim that the act changes and that lives. */
    private List<Claim> touched(Claim claim, ClaimAct act, Member by) {
        if (act instanceof ClaimAct.Undo) {
            return undoReshaping.successors(claim, by).stream()
                    .filter(each -> each.standing != Standing.WITHDRAWN && each.standing != Standing.SUPERSEDED)
                    .toList();
        }
        claim.mustBeAlive();
        return act instanceof ClaimAct.Merge merge
                ? List.of(claim, mergeClaim.survivor(claim, merge, by))
                : List.of(claim);
    }

    private static void mustBeUndecided(List<Claim> touched) {
        touched.stream()
                .filter(each -> !UNDECIDED.contains(each.standing))
                .findFirst()
                .ifPresent(each -> {
                    throw Refusal.conflict(
                                    "Claim " + each.number + " is " + each.standing.word
                                            + ": to merge, split or undo it takes a proposal that others vote on, not one voice.")
                            .with("needs", "proposal");
                });
    }
}
