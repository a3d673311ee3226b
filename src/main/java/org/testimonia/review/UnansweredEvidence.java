package org.testimonia.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.testimonia.claim.Standing;
import org.testimonia.project.Here;
import org.testimonia.shared.Sql;

/** Finds admitted evidence against a claim that no judgement and no admitted argument has answered. */
@ApplicationScoped
public class UnansweredEvidence {

    private final Sql sql;
    private final Here here;

    UnansweredEvidence(Sql sql, Here here) {
        this.sql = sql;
        this.here = here;
    }

    /** A piece of evidence that disputes or qualifies a claim, and since when it is admitted. */
    public record Item(UUID evidence, int claim, Standing standing, Instant since) {}

    /** That of the whole project, the oldest first. One statement. */
    public List<Item> all() {
        return sql.rows("""
                select e.id, c.number, c.standing, m.at as since
                  from evidence e
                  join claim c on c.project_id = e.project_id and c.id = e.claim_id
                  join lateral (
                    select a.decision, a.at from admission a
                     where a.project_id = e.project_id and a.evidence_id = e.id order by a.seq desc limit 1) m
                    on m.decision = 'ADMITTED'
                 where e.project_id = :project and e.retired_seq is null and e.stance in ('DISPUTES', 'QUALIFIES')
                   and c.standing in ('OPEN', 'CONTESTED', 'ESTABLISHED', 'REJECTED')
                   and not exists (
                     select 1 from judgement_answer w where w.project_id = e.project_id and w.evidence_id = e.id)
                   and not exists (
                     select 1 from evidence b join evidence_now n on n.project_id = b.project_id and n.id = b.id
                      where b.project_id = e.project_id and b.answers_id = e.id and n.decision = 'ADMITTED')
                 order by m.at, e.id""", "project", here.project()).stream()
                .map(row -> new Item(
                        row.id("id"),
                        row.number("number"),
                        Standing.valueOf(row.text("standing")),
                        row.instant("since")))
                .toList();
    }
}
