package org.testimonia.review.signal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Standing;
import org.testimonia.evidence.EvidenceOf;
import org.testimonia.evidence.EvidenceSeen;
import org.testimonia.evidence.Stance;
import org.testimonia.evidence.independence.DependenceGraph;
import org.testimonia.evidence.independence.DependenceGraphs;
import org.testimonia.project.Here;
import org.testimonia.shared.Sql;

/** Gathers what signals ask of many claims at one revision, in a number of statements that does not grow with them. */
@ApplicationScoped
class Cases {

    private final EvidenceOf evidenceOf;
    private final DependenceGraphs graphs;
    private final CaseRows rows;
    private final Sql sql;
    private final Here here;

    Cases(EvidenceOf evidenceOf, DependenceGraphs graphs, CaseRows rows, Sql sql, Here here) {
        this.evidenceOf = evidenceOf;
        this.graphs = graphs;
        this.rows = rows;
        this.sql = sql;
        this.here = here;
    }

    /**
     * One case a claim, in the order of the claims' numbers.
     *
     * @param supposed how they would stand; null for how they do
     */
    List<Case> of(Collection<UUID> claims, long cursor, @Nullable Standing supposed) {
        return of(claims, cursor, supposed, graphs.at(cursor));
    }

    /** The case of one claim in the middle of a write. */
    List<Case> uncommitted(UUID claim, Standing supposed) {
        return of(List.of(claim), Long.MAX_VALUE, supposed, graphs.uncommitted());
    }

    private List<Case> of(Collection<UUID> claims, long cursor, @Nullable Standing supposed, DependenceGraph graph) {
        Map<UUID, List<EvidenceSeen>> evidence =
                evidenceOf.claims(claims, cursor).stream().collect(Collectors.groupingBy(EvidenceSeen::claim));
        CaseRows.Found found = rows.of(claims, cursor);
        List<Case> cases = new ArrayList<>();
        for (Sql.Row row : claims(claims, cursor)) {
            UUID id = row.id("id");
            Standing standing = Standing.valueOf(row.text("standing"));
            cases.add(new Case(
                    id,
                    supposed == null ? standing : supposed,
                    isStale(row, standing, supposed),
                    Years.of(row, "event"),
                    evidence.getOrDefault(id, List.of()),
                    found.answered().getOrDefault(id, Set.of()),
                    graph.independence(id, Stance.SUPPORTS),
                    found.related().getOrDefault(id, List.of()),
                    found.readings().getOrDefault(id, List.of()),
                    found.spreads().getOrDefault(id, List.of()),
                    found.onceEstablished(),
                    found.circular().getOrDefault(id, List.of()),
                    found.lives()));
        }
        return cases;
    }

    private List<Sql.Row> claims(Collection<UUID> claims, long cursor) {
        return sql.rows("""
                with stood as (
                  select c.id, c.number, w.event, j.standing, j.seq
                    from claim c
                    join lateral (
                      select w.event from claim_wording w
                       where w.project_id = c.project_id and w.claim_id = c.id and w.seq <= :cursor
                       order by w.number desc limit 1) w on true
                    join lateral (
                      select j.standing, j.seq from judgement j
                       where j.project_id = c.project_id and j.claim_id = c.id and j.seq <= :cursor
                       order by j.seq desc limit 1) j on true
                   where c.project_id = :project and c.id = any(cast(:claims as uuid[])))
                select s.id, edtf_bound(s.event, false) as event_first, edtf_bound(s.event, true) as event_last,
                       s.standing, s.seq as judged, x.seq as changed
                  from stood s
                  left join evidence_changes(
                    :project,
                    array(select id from stood where standing in ('CONTESTED', 'ESTABLISHED', 'REJECTED')),
                    :cursor) x on x.claim_id = s.id
                 order by s.number""", "project", here.project(), "cursor", cursor, "claims", Sql.ids(claims));
    }

    /** Only of a judged claim does the statement say when what it rests on changed. */
    private static boolean isStale(Sql.Row row, Standing standing, @Nullable Standing supposed) {
        Long changed = row.longOrNull("changed");
        return changed != null && changed > row.longNumber("judged") && (supposed == null || supposed == standing);
    }
}
