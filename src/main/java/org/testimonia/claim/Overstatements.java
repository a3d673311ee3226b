package org.testimonia.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.project.Here;
import org.testimonia.shared.Refusal;
import org.testimonia.shared.Sql;

/** Finds where wordings were said to say more than their passages. */
@ApplicationScoped
public class Overstatements implements PanacheRepositoryBase<Overstatement, UUID> {

    private final Sql sql;
    private final Here here;

    Overstatements(Sql sql, Here here) {
        this.sql = sql;
        this.here = here;
    }

    Overstatement get(Claim claim, UUID id) {
        return find("id = ?1 and claimId = ?2", id, claim.id)
                .firstResultOptional()
                .orElseThrow(() -> Refusal.missing("overstatement at this address"));
    }

    /** Whether somebody says so of what the claim says now, in these words or in others that say the same. */
    boolean isAnyOpen(UUID claim) {
        return of(claim, Long.MAX_VALUE).stream().anyMatch(OverstatementSeen::isOpen);
    }

    /** Those of a claim as they stood at a revision, oldest first. One statement. */
    public List<OverstatementSeen> of(UUID claim, long cursor) {
        return sql.rows("""
                        select o.id, o.wording, o.body, a.display_name as by, o.created_at, o.answer, b.display_name as answerer,
                               o.answered_at, coalesce(o.answered_seq <= :cursor, false) as answered,
                               exists (select from claim_wording w
                                        where w.project_id = o.project_id and w.claim_id = o.claim_id
                                          and w.number > o.wording and w.substantive and w.seq <= :cursor) as reworded
                          from overstatement o
                          join account a on a.id = o.by_id
                          left join account b on b.id = o.answered_by_id
                         where o.project_id = :project and o.claim_id = :claim and o.created_seq <= :cursor
                         order by o.created_seq""", "project", here.project(), "claim", claim, "cursor", cursor).stream()
                .map(Overstatements::seen)
                .toList();
    }

    private static OverstatementSeen seen(Sql.Row row) {
        return new OverstatementSeen(
                row.id("id"),
                row.number("wording"),
                row.text("body"),
                row.text("by"),
                row.instant("created_at"),
                answer(row),
                !row.flag("answered") && !row.flag("reworded"));
    }

    private static OverstatementSeen.@Nullable Answer answer(Sql.Row row) {
        return row.flag("answered")
                ? new OverstatementSeen.Answer(row.text("answer"), row.text("answerer"), row.instant("answered_at"))
                : null;
    }
}
