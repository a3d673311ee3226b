package org.testimonia.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.testimonia.claim.Standing;
import org.testimonia.project.Here;
import org.testimonia.review.signal.Signals;
import org.testimonia.shared.Paging;
import org.testimonia.shared.Refusal;
import org.testimonia.shared.Sql;

/** Shows claims as they stood at any revision, in one statement each time; drafts to their authors only. */
@ApplicationScoped
public class AssessedClaims {

    private static final String SELECT = """
            select c.id, c.number, c.kind, c.by_id, a.display_name as author, c.created_at, c.version,
                   w.number as wording, w.statement, w.language, w.scope, w.event,
                   j.id as judgement_id, j.from_standing, j.standing, j.reason_code, j.reason,
                   j.wording as judged_wording, j.basis_seq, j.single_editor, j.seq, j.at, j.by_id as judge_id,
                   j.proposal_id as judged_proposal_id,
                   ja.display_name as judge, n.supports, n.disputes, n.qualifies, n.mentions, n.waiting
              from claim c
              join account a on a.id = c.by_id
              join lateral (
                select * from claim_wording w
                 where w.project_id = c.project_id and w.claim_id = c.id and w.seq <= :cursor
                 order by w.number desc limit 1) w on true
              join lateral (
                select * from judgement j
                 where j.project_id = c.project_id and j.claim_id = c.id and j.seq <= :cursor
                 order by j.seq desc limit 1) j on true
              join account ja on ja.id = j.by_id
              cross join lateral (
                select count(*) filter (where e.stance = 'SUPPORTS') as supports,
                       count(*) filter (where e.stance = 'DISPUTES') as disputes,
                       count(*) filter (where e.stance = 'QUALIFIES') as qualifies,
                       count(*) filter (where e.stance = 'MENTIONS') as mentions,
                       count(*) filter (where d.decision is null) as waiting
                  from evidence e
                  left join lateral (
                    select m.decision from admission m
                     where m.project_id = e.project_id and m.evidence_id = e.id and m.seq <= :cursor
                     order by m.seq desc limit 1) d on true
                 where e.project_id = c.project_id and e.claim_id = c.id and e.created_seq <= :cursor
                   and (e.retired_seq is null or e.retired_seq > :cursor)
                   and d.decision is distinct from 'DECLINED') n
             where c.project_id = :project and c.created_seq <= :cursor
               and (c.by_id = cast(:reader as uuid) or exists (
                 select 1 from judgement p
                  where p.project_id = c.project_id and p.claim_id = c.id and p.standing = 'OPEN' and p.seq <= :cursor))""";

    private static final String FILTERED = """
               and (:standings = '' or j.standing = any(string_to_array(:standings, ',')))
               and (c.number = :named or w.statement ilike all(cast(:patterns as text[])))
               and (cast(:agent as uuid) is null or exists (
                 select 1 from assertion s
                  where s.project_id = c.project_id and s.claim_id = c.id and s.agent_id = cast(:agent as uuid)
                    and s.created_seq <= :cursor and (s.retired_seq is null or s.retired_seq > :cursor)))
               and (cast(:source as text) is null or exists (
                 select 1 from source s
                  where s.project_id = c.project_id and s.key = cast(:source as text) and (
                    exists (
                      select 1 from evidence e
                       where e.project_id = c.project_id and e.claim_id = c.id and e.created_seq <= :cursor
                         and (e.retired_seq is null or e.retired_seq > :cursor)
                         and (e.source_id = s.id or exists (
                           select 1 from evidence_passage l
                             join passage p on p.project_id = l.project_id and p.id = l.passage_id
                             join text t on t.project_id = p.project_id and t.id = p.text_id
                            where l.project_id = e.project_id and l.evidence_id = e.id and t.source_id = s.id)))
                    or exists (
                      select 1 from claim_passage l
                        join passage p on p.project_id = l.project_id and p.id = l.passage_id
                        join text t on t.project_id = p.project_id and t.id = p.text_id
                       where l.project_id = c.project_id and l.claim_id = c.id and t.source_id = s.id))))
               and (cast(:among as uuid[]) is null or c.id = any(cast(:among as uuid[])))
               and c.number > :after
             order by c.number limit :limit""";

    private final Sql sql;
    private final Here here;
    private final Signals signals;

    AssessedClaims(Sql sql, Here here, Signals signals) {
        this.signals = signals;
        this.sql = sql;
        this.here = here;
    }

    public AssessedClaim get(int number, long cursor) {
        return sql.first(
                        SELECT + " and c.number = :number",
                        "project",
                        here.project(),
                        "reader",
                        reader(),
                        "cursor",
                        cursor,
                        "number",
                        number)
                .map(AssessedClaims::claim)
                .orElseThrow(
                        () -> Refusal.missing("claim " + number + (cursor == Long.MAX_VALUE ? "" : " at that time")));
    }

    public Optional<AssessedClaim> find(UUID id) {
        return all(List.of(id)).stream().findFirst();
    }

    /** Many by their ids, by number; those that may not be seen are left out. */
    public List<AssessedClaim> all(Collection<UUID> ids) {
        UUID[] array = Sql.ids(ids);
        return sql
                .rows(
                        SELECT + " and c.id = any(cast(:ids as uuid[])) order by c.number",
                        "project",
                        here.project(),
                        "reader",
                        reader(),
                        "cursor",
                        Long.MAX_VALUE,
                        "ids",
                        array)
                .stream()
                .map(AssessedClaims::claim)
                .toList();
    }

    /** All that stand so now, by number. */
    public List<AssessedClaim> standing(Standing standing) {
        return sql
                .rows(
                        SELECT + " and j.standing = :standing order by c.number",
                        "project",
                        here.project(),
                        "reader",
                        reader(),
                        "cursor",
                        Long.MAX_VALUE,
                        "standing",
                        standing.name())
                .stream()
                .map(AssessedClaims::claim)
                .toList();
    }

    /** One page of a list and one more, by number. */
    public List<AssessedClaim> list(ClaimFilter filter, long cursor, Paging paging) {
        return sql
                .rows(
                        SELECT + FILTERED,
                        "project",
                        here.project(),
                        "reader",
                        reader(),
                        "cursor",
                        cursor,
                        "standings",
                        filter.standingNames(),
                        "named",
                        filter.number(),
                        "patterns",
                        filter.patterns(),
                        "agent",
                        filter.agent() == null ? null : filter.agent().toString(),
                        "source",
                        filter.source(),
                        "among",
                        filter.signal() == null ? null : signals.claimsWith(filter.signal(), cursor),
                        "after",
                        paging.afterNumber(0),
                        "limit",
                        paging.limit() + 1)
                .stream()
                .map(AssessedClaims::claim)
                .toList();
    }

    /** How many claims had each standing at a revision; drafts of others are not counted. */
    public Map<Standing, Integer> counts(long cursor) {
        Map<Standing, Integer> counts = new EnumMap<>(Standing.class);
        sql.rows("""
                        select s.standing, count(*) as claims
                          from (select distinct on (j.claim_id) j.claim_id, j.standing from judgement j
                                 where j.project_id = :project and j.seq <= :cursor
                                 order by j.claim_id, j.seq desc) s
                          join claim c on c.project_id = :project and c.id = s.claim_id
                         where c.by_id = cast(:reader as uuid) or exists (
                             select 1 from judgement p
                              where p.project_id = :project and p.claim_id = c.id and p.standing = 'OPEN' and p.seq <= :cursor)
                         group by s.standing""", "project", here.project(), "cursor", cursor, "reader", reader())
                .forEach(row -> counts.put(Standing.valueOf(row.text("standing")), row.number("claims")));
        return counts;
    }

    private @Nullable String reader() {
        UUID reader = here.reader();
        return reader == null ? null : reader.toString();
    }

    private static AssessedClaim claim(Sql.Row row) {
        return new AssessedClaim(
                row.id("id"),
                row.number("number"),
                row.text("statement"),
                row.textOrNull("kind"),
                row.textOrNull("language"),
                row.textOrNull("scope"),
                row.textOrNull("event"),
                Standing.valueOf(row.text("standing")),
                row.number("wording"),
                new AssessedClaim.Tally(
                        row.number("supports"),
                        row.number("disputes"),
                        row.number("qualifies"),
                        row.number("mentions"),
                        row.number("waiting")),
                row.text("author"),
                row.id("by_id"),
                row.instant("created_at"),
                row.number("version"),
                judgement(row));
    }

    private static JudgementSeen judgement(Sql.Row row) {
        String from = row.textOrNull("from_standing");
        return new JudgementSeen(
                row.id("judgement_id"),
                from == null ? null : Standing.valueOf(from),
                Standing.valueOf(row.text("standing")),
                row.text("reason_code"),
                row.text("reason"),
                row.number("judged_wording"),
                row.longNumber("basis_seq"),
                row.flag("single_editor"),
                row.longNumber("seq"),
                row.instant("at"),
                row.text("judge"),
                row.id("judge_id"),
                Map.of(),
                row.idOrNull("judged_proposal_id"),
                List.of(),
                List.of());
    }
}
