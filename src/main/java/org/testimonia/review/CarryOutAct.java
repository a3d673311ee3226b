package org.testimonia.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.testimonia.claim.Claim;
import org.testimonia.claim.Standing;
import org.testimonia.project.Member;
import org.testimonia.shared.Refusal;

/**
 * Merges, splits and undoes inside a step of the journal. Whoever calls this has made sure that enough voices are for it, and
 * asked beforehand whether it can be done: what fails halfway would take the last vote with it.
 */
@ApplicationScoped
class CarryOutAct {

    private final MergeClaim mergeClaim;
    private final SplitClaim splitClaim;
    private final UndoReshaping undoReshaping;

    CarryOutAct(MergeClaim mergeClaim, SplitClaim splitClaim, UndoReshaping undoReshaping) {
        this.mergeClaim = mergeClaim;
        this.splitClaim = splitClaim;
        this.undoReshaping = undoReshaping;
    }

    /** Every claim that the act changes and that lives; refuses a claim of which it cannot be done. */
    List<Claim> touched(Claim claim, ClaimAct act, Member by) {
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

    /** Refuses what cannot be done, and writes nothing. */
    void mustBePossible(Claim claim, ClaimAct act, Member by) {
        touched(claim, act, by);
        if (act instanceof ClaimAct.Merge merge) {
            mergeClaim.mustBePossible(claim, merge, by);
        } else if (act instanceof ClaimAct.Split split) {
            splitClaim.mustBePossible(claim, split);
        }
    }

    /** What stands in the way of something that was proposed a while ago; nothing if it can still be done. */
    List<Condition> unmet(Claim claim, ClaimAct act, Member by) {
        try {
            mustBePossible(claim, act, by);
            return List.of();
        } catch (Refusal refusal) {
            return List.of(new Condition(
                    "act_possible", false, "What was proposed can still be done.", refusal.sentence(), null));
        }
    }

    /** As it is kept in a proposal. */
    Map<String, Object> kept(Claim claim, ClaimAct act, Member by) {
        if (act instanceof ClaimAct.Merge merge) {
            return KeptAct.merge(mergeClaim.survivor(claim, merge, by));
        }
        return act instanceof ClaimAct.Split split ? KeptAct.split(split) : KeptAct.undo();
    }

    Reshaped carryOut(Claim claim, ClaimAct act, Mandate mandate, Member by) {
        if (act instanceof ClaimAct.Merge merge) {
            return mergeClaim.merge(claim, mergeClaim.survivor(claim, merge, by), mandate);
        }
        return act instanceof ClaimAct.Split split
                ? splitClaim.split(claim, split, mandate)
                : undoReshaping.undo(claim, mandate);
    }
}
