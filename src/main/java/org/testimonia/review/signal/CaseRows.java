package org.testimonia.review.signal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.testimonia.claim.Standing;
import org.testimonia.project.Here;
import org.testimonia.shared.Sql;

/** Reads of many claims what is neither evidence nor the dependence graph, in seven statements. */
@ApplicationScoped
class CaseRows {

    private final Sql sql;
    private final Here here;

    CaseRows(Sql sql, Here here) {
        this.sql = sql;
        this.here = here;
    }

    /** What was found, by the claims' ids; {@code onceEstablished} holds evidence. */
    record Found(
            Map<UUID, Set<UUID>> answered,
            Map<UUID, List<Case.Related>> related,
            Map<UUID, List<Case.Reading>> readings,
            Map<UUID, List<Case.Spread>> spreads,
            Set<UUID> onceEstablished,
            Map<UUID, List<Integer>> circular,
            Map<UUID, Case.Lived> lives) {}

    Found of(Collection<UUID> claims, long cursor) {
        return new Found(
                answered(claims, cursor),
                related(claims, cursor),
                readings(claims, cursor),
                spreads(claims, cursor),
                onceEstablished(claims, cursor),
                circular(claims, cursor),
                lives());
    }

    /** When the people of the project lived, by their ids, as it is known now; nobody of whom nothing is known. */
    private Map<UUID, Case.Lived> lives() {
        Map<UUID, Case.Lived> lives = new HashMap<>();
        sql.rows("""
                        select id, name, edtf_bound(born, false) as born_first, edtf_bound(born, true) as born_last,
                               edtf_bound(died, false) as died_first, edtf_bound(died, true) as died_last
                          from agent where project_id = :project and num_nonnulls(born, died) > 0""", "project", here.project())
                .forEach(row -> lives.put(
                        row.id("id"), new Case.Lived(row.text("name"), Years.of(row, "born"), Years.of(row, "died"))));
        return lives;
    }

    private List<Sql.Row> rows(String statement, Collection<UUID> claims, long cursor) {
        return sql.rows(statement, "project", here.project(), "claims", Sql.ids(claims), "cursor", cursor);
    }

    private Map<UUID, Set<UUID>> answered(Collection<UUID> claims, long cursor) {
        Map<UUID, Set<UUID>> answered = new HashMap<>();
        rows("""
                select j.claim_id, w.evidence_id
                  from judgement j join judgement_answer w on w.project_id = j.project_id and w.judgement_id = j.id
                 where j.project_id = :project and j.claim_id = any(cast(:claims as uuid[])) and j.seq <= :cursor""", claims, cursor)
                .forEach(row -> answered.computeIfAbsent(row.id("claim_id"), any -> new HashSet<>())
                        .add(row.id("evidence_id")));
        return answered;
    }

    private Map<UUID, List<Case.Related>> related(Collection<UUID> claims, long cursor) {
        Map<UUID, List<Case.Related>> related = new HashMap<>();
        rows("""
                select me.id as claim_id, r.relation, r.from_id = me.id as leads, c.number,
                       (select j.standing from judgement j
                         where j.project_id = c.project_id and j.claim_id = c.id and j.seq <= :cursor
                         order by j.seq desc limit 1) as standing
                  from claim_relation r
                  join claim me on me.project_id = r.project_id and me.id in (r.from_id, r.to_id)
                   and me.id = any(cast(:claims as uuid[]))
                  join claim c on c.project_id = r.project_id
                   and c.id = case when r.from_id = me.id then r.to_id else r.from_id end
                 where r.project_id = :project and r.created_seq <= :cursor
                   and (r.retired_seq is null or r.retired_seq > :cursor)
                 order by c.number, r.id""", claims, cursor)
                .forEach(row -> related.computeIfAbsent(row.id("claim_id"), any -> new ArrayList<>())
                        .add(new Case.Related(
                                row.text("relation"),
                                row.flag("leads"),
                                row.number("number"),
                                Standing.valueOf(row.text("standing")))));
        return related;
    }

    /** Two people, one passage of one claim, and not the same word for what somebody does there. */
    private Map<UUID, List<Case.Reading>> readings(Collection<UUID> claims, long cursor) {
        Map<UUID, List<Case.Reading>> readings = new HashMap<>();
        rows("""
                select s.claim_id, cast(min(cast(p.id as text)) as uuid) as passage_id,
                       array_agg(distinct s.polarity order by s.polarity) as polarities
                  from assertion s
                  join assertion_passage l on l.project_id = s.project_id and l.assertion_id = s.id
                  join passage p on p.project_id = l.project_id and p.id = l.passage_id
                 where s.project_id = :project and s.claim_id = any(cast(:claims as uuid[]))
                   and s.created_seq <= :cursor and (s.retired_seq is null or s.retired_seq > :cursor)
                 group by s.claim_id, s.agent_id, p.text_id, p.number, p.start_at, p.end_at
                having count(distinct s.polarity) > 1 and count(distinct s.by_id) > 1
                 order by s.claim_id, 2""", claims, cursor)
                .forEach(row -> readings.computeIfAbsent(row.id("claim_id"), any -> new ArrayList<>())
                        .add(new Case.Reading(row.id("passage_id"), row.texts("polarities"))));
        return readings;
    }

    /** F, 6 and unknown say that somebody could not judge; they are no step of a scale. */
    private Map<UUID, List<Case.Spread>> spreads(Collection<UUID> claims, long cursor) {
        Map<UUID, List<Case.Spread>> spreads = new HashMap<>();
        rows("""
                with judged as (
                  select distinct on (e.claim_id, t.target, a.criterion, a.by_id)
                         e.claim_id, t.target, a.criterion, a.grade,
                         case when a.criterion = 'reliability' then position(a.grade in 'ABCDE')
                              when a.criterion = 'credibility' then position(a.grade in '12345')
                              else coalesce(array_position(array['pass', 'doubtful', 'fail'], a.grade), 0) end as step
                    from evidence e
                    left join evidence_passage l on l.project_id = e.project_id and l.evidence_id = e.id
                    left join passage p on p.project_id = l.project_id and p.id = l.passage_id
                    left join text x on x.project_id = p.project_id and x.id = p.text_id
                    cross join lateral (
                      values (e.id), (l.passage_id), (coalesce(e.source_id, x.source_id))) t (target)
                    join assessment a on a.project_id = e.project_id and a.seq <= :cursor
                     and coalesce(a.evidence_id, a.passage_id, a.source_id) = t.target
                   where e.project_id = :project and e.claim_id = any(cast(:claims as uuid[]))
                     and e.created_seq <= :cursor and (e.retired_seq is null or e.retired_seq > :cursor)
                   order by e.claim_id, t.target, a.criterion, a.by_id, a.seq desc)
                select claim_id, target, criterion, array_agg(distinct grade order by grade) as grades
                  from judged where step > 0
                 group by claim_id, target, criterion having max(step) - min(step) >= 2
                 order by claim_id, target, criterion""", claims, cursor)
                .forEach(row -> spreads.computeIfAbsent(row.id("claim_id"), any -> new ArrayList<>())
                        .add(new Case.Spread(row.id("target"), row.text("criterion"), row.texts("grades"))));
        return spreads;
    }

    private Set<UUID> onceEstablished(Collection<UUID> claims, long cursor) {
        Set<UUID> evidence = new HashSet<>();
        rows("""
                select e.id from evidence e
                 where e.project_id = :project and e.claim_id = any(cast(:claims as uuid[])) and e.premise_id is not null
                   and exists (
                     select 1 from judgement j where j.project_id = e.project_id and j.claim_id = e.premise_id
                        and j.standing = 'ESTABLISHED' and j.seq <= :cursor)""", claims, cursor).forEach(row -> evidence.add(row.id("id")));
        return evidence;
    }

    /** I5 refuses such a circle when evidence is offered; whatever made one all the same is seen here. */
    private Map<UUID, List<Integer>> circular(Collection<UUID> claims, long cursor) {
        Map<UUID, List<Integer>> circular = new TreeMap<>();
        rows("""
                with recursive edge (upper, lower) as (
                  select e.claim_id, e.premise_id from evidence e
                   where e.project_id = :project and e.premise_id is not null and e.stance = 'SUPPORTS'
                     and e.created_seq <= :cursor and (e.retired_seq is null or e.retired_seq > :cursor)
                     and 'ADMITTED' = (
                       select m.decision from admission m
                        where m.project_id = e.project_id and m.evidence_id = e.id and m.seq <= :cursor
                        order by m.seq desc limit 1)),
                reached (start, claim) as (
                  select g.upper, g.lower from edge g where g.upper = any(cast(:claims as uuid[]))
                  union
                  select r.start, g.lower from reached r join edge g on g.upper = r.claim)
                select distinct r.start, c.number
                  from reached r
                  join reached back on back.start = r.start and back.claim = r.start
                  join claim c on c.project_id = :project and c.id = r.claim
                 order by r.start, c.number""", claims, cursor)
                .forEach(row -> circular.computeIfAbsent(row.id("start"), any -> new ArrayList<>())
                        .add(row.number("number")));
        return circular;
    }
}
