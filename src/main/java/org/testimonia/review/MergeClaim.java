package org.testimonia.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.testimonia.claim.Claim;
import org.testimonia.claim.ClaimRelation;
import org.testimonia.claim.ClaimRelations;
import org.testimonia.claim.Claims;
import org.testimonia.claim.Relation;
import org.testimonia.claim.Standing;
import org.testimonia.evidence.CopyEvidence;
import org.testimonia.evidence.Evidence;
import org.testimonia.journal.Moment;
import org.testimonia.project.Member;
import org.testimonia.shared.Refusal;

/** A claim goes on in another one that says the same. */
@ApplicationScoped
class MergeClaim {

    private final Claims claims;
    private final ClaimRelations relations;
    private final CopyEvidence copyEvidence;
    private final Judgements judgements;

    MergeClaim(Claims claims, ClaimRelations relations, CopyEvidence copyEvidence, Judgements judgements) {
        this.claims = claims;
        this.relations = relations;
        this.copyEvidence = copyEvidence;
        this.judgements = judgements;
    }

    /** The claim that goes on for both; refuses one that cannot. */
    Claim survivor(Claim claim, ClaimAct.Merge act, Member by) {
        Integer number = act.into();
        if (number == null) {
            throw Refusal.invalid("into", "Name the claim that goes on for both, by its number.");
        }
        Claim into = claims.find(number, by.account())
                .orElseThrow(() -> Refusal.invalid("into", "There is no claim " + number + " here."));
        if (into.id.equals(claim.id)) {
            throw Refusal.invalid("into", "A claim cannot be merged into itself; name another one.");
        }
        if (into.isUnpublished()) {
            throw Refusal.invalid("into", "Claim " + number + " is still a draft. Submit it first.");
        }
        if (into.standing == Standing.WITHDRAWN || into.standing == Standing.SUPERSEDED) {
            throw Refusal.invalid(
                    "into", "Claim " + number + " is " + into.standing.word + " itself; name a claim that lives.");
        }
        return into;
    }

    void mustBePossible(Claim claim, ClaimAct.Merge act, Member by) {
        Claim into = survivor(claim, act, by);
        copyEvidence.mustNotCircle(copyEvidence.worthCopying(claim), into, by.account());
    }

    /** Judged first: the copies change what the survivor rests on, and votes on that would count no more. */
    Reshaped merge(Claim claim, Claim into, Mandate mandate) {
        Moment moment = mandate.moment();
        List<Evidence> evidence = copyEvidence.worthCopying(claim);
        relations.persist(new ClaimRelation(claim.id, Relation.MERGED_INTO, into.id, mandate.reason(), moment));
        Judgement judgement = judgements.give(claim, Standing.SUPERSEDED, ReasonCode.DUPLICATE, mandate);
        List<UUID> copied = copyEvidence.copy(evidence, into, moment);
        return new Reshaped(claim.number, judgement, List.of(into.number), copied);
    }
}
