package org.testimonia.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.testimonia.claim.Claim;
import org.testimonia.claim.ClaimRelation;
import org.testimonia.claim.ClaimRelations;
import org.testimonia.claim.Claims;
import org.testimonia.claim.Standing;
import org.testimonia.project.Member;
import org.testimonia.shared.Refusal;

/** A claim that was merged or split stands by itself again. What was copied from it stays where it is, and waits there. */
@ApplicationScoped
class UndoReshaping {

    private final Claims claims;
    private final ClaimRelations relations;
    private final Judgements judgements;

    UndoReshaping(Claims claims, ClaimRelations relations, Judgements judgements) {
        this.claims = claims;
        this.relations = relations;
        this.judgements = judgements;
    }

    /** The claims that go on for it now. */
    List<Claim> successors(Claim claim, Member by) {
        mustBeSuperseded(claim);
        return relations.lifecycle(claim.id).stream()
                .map(each -> claims.get(each.toId, by.account()))
                .toList();
    }

    private static void mustBeSuperseded(Claim claim) {
        if (claim.standing != Standing.SUPERSEDED) {
            throw Refusal.conflict("Claim " + claim.number + " is " + claim.standing.word
                    + "; only what was merged or split can be taken back.");
        }
    }

    Reshaped undo(Claim claim, Mandate mandate) {
        mustBeSuperseded(claim);
        for (ClaimRelation relation : relations.lifecycle(claim.id)) {
            relation.retire(mandate.reason(), mandate.moment());
        }
        Judgement judgement = judgements.give(claim, Standing.OPEN, ReasonCode.EDITORIAL, mandate);
        return new Reshaped(claim.number, judgement, List.of(), List.of());
    }
}
