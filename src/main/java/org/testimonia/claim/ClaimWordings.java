package org.testimonia.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.testimonia.project.Here;
import org.testimonia.shared.Sql;

/** Finds what claims say and said. */
@ApplicationScoped
public class ClaimWordings implements PanacheRepositoryBase<ClaimWording, ClaimWording.Key> {

    private final Sql sql;
    private final Here here;

    ClaimWordings(Sql sql, Here here) {
        this.sql = sql;
        this.here = here;
    }

    /** All that claims say and said, oldest first, by claim; in one statement. */
    public Map<UUID, List<WordingSeen>> of(Collection<UUID> claims) {
        Map<UUID, List<WordingSeen>> wordings = new HashMap<>();
        sql.rows("""
                        select claim_id, number, statement, language, scope, event, substantive, reason, by_id, at
                          from claim_wording
                         where project_id = :project and claim_id = any(cast(:claims as uuid[]))
                         order by claim_id, number""", "project", here.project(), "claims", Sql.ids(claims))
                .forEach(row -> wordings.computeIfAbsent(row.id("claim_id"), any -> new ArrayList<>())
                        .add(seen(row)));
        return wordings;
    }

    private static WordingSeen seen(Sql.Row row) {
        return new WordingSeen(
                row.number("number"),
                new Wording(
                        row.text("statement"),
                        row.textOrNull("language"),
                        row.textOrNull("scope"),
                        row.textOrNull("event")),
                row.flag("substantive"),
                row.textOrNull("reason"),
                row.id("by_id"),
                row.instant("at"));
    }

    public ClaimWording present(Claim claim) {
        return find("claimId = ?1 and number = ?2", claim.id, claim.wording).singleResult();
    }
}
