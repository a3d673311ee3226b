package org.testimonia.evidence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Claim;
import org.testimonia.claim.Claims;
import org.testimonia.project.Here;
import org.testimonia.shared.Refusal;
import org.testimonia.shared.Sql;

/** Finds evidence as it is kept, for those who change something about it; {@link EvidenceOf} shows it. */
@ApplicationScoped
public class Evidences implements PanacheRepositoryBase<Evidence, UUID> {

    private final Claims claims;
    private final Sql sql;
    private final Here here;

    Evidences(Claims claims, Sql sql, Here here) {
        this.claims = claims;
        this.sql = sql;
        this.here = here;
    }

    /** Evidence on somebody else's draft is as little there as the draft. */
    public Evidence get(UUID id, @Nullable UUID reader) {
        Evidence evidence =
                find("id", id).firstResultOptional().orElseThrow(() -> Refusal.missing("evidence at this address"));
        claimOf(evidence, reader);
        return evidence;
    }

    public Claim claimOf(Evidence evidence, @Nullable UUID reader) {
        return claims.get(evidence.claimId, reader);
    }

    /** Whether it disputes the claim and was not taken back. */
    boolean isLiveDispute(UUID claim, UUID evidence) {
        return sql.number("""
                        select count(*) from evidence where project_id = :project and claim_id = :claim
                           and id = :evidence and stance = 'DISPUTES' and retired_seq is null""", "project", here.project(), "claim", claim, "evidence", evidence) > 0;
    }

    Optional<Decision> decision(UUID evidence) {
        return sql.first("""
                        select decision from admission
                         where project_id = :project and evidence_id = :evidence order by seq desc limit 1""", "project", here.project(), "evidence", evidence)
                .map(row -> Decision.valueOf(row.text("decision")));
    }
}
