package org.testimonia.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** Finds what claims say and said. */
@ApplicationScoped
public class ClaimWordings implements PanacheRepositoryBase<ClaimWording, ClaimWording.Key> {

    public ClaimWording present(Claim claim) {
        return find("claimId = ?1 and number = ?2", claim.id, claim.wording).singleResult();
    }
}
