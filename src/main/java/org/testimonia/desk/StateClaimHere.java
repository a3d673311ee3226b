package org.testimonia.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.testimonia.claim.Claim;
import org.testimonia.claim.NewClaim;
import org.testimonia.claim.StateClaim;
import org.testimonia.evidence.NewEvidence;
import org.testimonia.evidence.OfferEvidence;
import org.testimonia.evidence.Stance;
import org.testimonia.project.Member;
import org.testimonia.text.TargetJson;

/** Somebody states a claim in a passage, and may say at once why the passage supports it: both happen or neither. */
@ApplicationScoped
class StateClaimHere {

    private final StateClaim stateClaim;
    private final OfferEvidence offerEvidence;

    StateClaimHere(StateClaim stateClaim, OfferEvidence offerEvidence) {
        this.stateClaim = stateClaim;
        this.offerEvidence = offerEvidence;
    }

    /** Without a reason the passage is only where the claim is made. */
    @Transactional
    Claim state(String statement, List<TargetJson> where, String reason, Member by) {
        Claim claim = stateClaim.state(new NewClaim(statement, null, null, null, null, where, false), by);
        if (!reason.isBlank()) {
            offerEvidence.offer(claim.number, support(where, reason), by);
        }
        return claim;
    }

    private static NewEvidence support(List<TargetJson> where, String reason) {
        return new NewEvidence(
                Stance.SUPPORTS.name(), where, null, null, null, null, null, null, reason, null, null, false, false);
    }
}
