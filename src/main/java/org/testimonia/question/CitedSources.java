package org.testimonia.question;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.testimonia.project.Here;
import org.testimonia.shared.Sql;
import org.testimonia.source.Source;
import org.testimonia.source.Sources;

/** Finds sources that evidence and derivations name and that nobody can read here. Two statements. */
@ApplicationScoped
class CitedSources {

    /**
     * A source without a text.
     *
     * @param evidence how many live pieces of evidence cite it
     * @param derivations from how many places it was taken, as far as is recorded
     */
    record Cited(String source, String label, String address, int evidence, int derivations) {}

    private final Sql sql;
    private final Sources sources;
    private final Here here;

    CitedSources(Sql sql, Sources sources, Here here) {
        this.sql = sql;
        this.sources = sources;
        this.here = here;
    }

    List<Cited> withoutText() {
        List<Sql.Row> rows = sql.rows("""
                select s.id, coalesce(e.uses, 0) as evidence, coalesce(d.uses, 0) as derivations
                  from source s
                  left join (
                    select e.source_id, count(*) as uses from evidence e
                      join evidence_now n on n.project_id = e.project_id and n.id = e.id
                      join claim c on c.project_id = e.project_id and c.id = e.claim_id
                     where e.project_id = :project and n.decision is distinct from 'DECLINED'
                       and c.standing in ('OPEN', 'CONTESTED', 'ESTABLISHED', 'REJECTED')
                     group by e.source_id) e on e.source_id = s.id
                  left join (
                    select parent_source_id, count(*) as uses from derivation
                     where project_id = :project and retired_seq is null group by parent_source_id) d on d.parent_source_id = s.id
                 where s.project_id = :project and coalesce(e.uses, 0) + coalesce(d.uses, 0) > 0
                   and not exists (select 1 from text t where t.project_id = s.project_id and t.source_id = s.id)
                 order by coalesce(e.uses, 0) + coalesce(d.uses, 0) desc, s.key""", "project", here.project());
        Map<UUID, Source> known =
                sources.byIds(rows.stream().map(row -> row.id("id")).toList());
        return rows.stream()
                .map(row -> cited(Objects.requireNonNull(known.get(row.id("id"))), row))
                .toList();
    }

    private static Cited cited(Source source, Sql.Row row) {
        return new Cited(
                source.key,
                source.label(),
                "/sources/" + source.keyInAddress(),
                row.number("evidence"),
                row.number("derivations"));
    }
}
