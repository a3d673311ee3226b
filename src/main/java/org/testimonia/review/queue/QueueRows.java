package org.testimonia.review.queue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.testimonia.project.Here;
import org.testimonia.shared.Sql;
import org.testimonia.source.Sources;

/** Reads the queues that need nothing but rows, each in one statement. */
@ApplicationScoped
class QueueRows {

    /** So long a piece of evidence is news to who put the claim. */
    private static final Duration NEW = Duration.ofDays(14);

    private static final String CLAIM = """
              join claim c on c.project_id = e.project_id and c.id = e.claim_id
               and c.standing not in ('DRAFT', 'WITHDRAWN', 'SUPERSEDED')
              join claim_wording w on w.project_id = c.project_id and w.claim_id = c.id and w.number = c.wording
            """;

    private final Sql sql;
    private final Here here;
    private final Clock clock;

    QueueRows(Sql sql, Here here, Clock clock) {
        this.sql = sql;
        this.here = here;
        this.clock = clock;
    }

    /** What disputes or qualifies a claim comes before what supports it. */
    Waiting evidence() {
        return rows(
                Queue.EVIDENCE,
                """
                select e.id, c.number, w.statement, n.stance, e.reason, a.display_name as by, e.created_at as at, count(*) over () as total
                  from evidence_now n
                  join evidence e on e.project_id = n.project_id and e.id = n.id
                  join account a on a.id = e.by_id
                """ + CLAIM + """
                 where n.project_id = :project and n.decision is null
                 order by n.stance not in ('DISPUTES', 'QUALIFIES'), e.created_seq limit :most""",
                row -> onClaim(
                        Queue.EVIDENCE,
                        row,
                        row.text("stance").charAt(0)
                                + row.text("stance").substring(1).toLowerCase(Locale.ROOT)
                                + (row.textOrNull("reason") == null ? "" : ": " + row.text("reason")),
                        "#e-" + row.id("id")));
    }

    /** Nobody answers the own objection. */
    Waiting objections() {
        return rows(
                Queue.OBJECTIONS,
                """
                select o.id, o.body, c.number, w.statement, a.display_name as by, o.created_at as at, count(*) over () as total
                  from objection o
                  join evidence e on e.project_id = o.project_id and e.id = o.evidence_id and e.retired_seq is null
                  join account a on a.id = o.by_id
                """ + CLAIM + """
                 where o.project_id = :project and o.answer is null and o.by_id is distinct from cast(:reader as uuid)
                 order by o.created_seq limit :most""",
                row -> onClaim(Queue.OBJECTIONS, row, row.text("body"), "#o-" + row.id("id")));
    }

    Waiting contested() {
        return rows(Queue.CONTESTED, """
                select c.id, c.number, w.statement, j.reason, a.display_name as by, j.at, count(*) over () as total
                  from claim c
                  join claim_wording w on w.project_id = c.project_id and w.claim_id = c.id and w.number = c.wording
                  join lateral (
                    select * from judgement j where j.project_id = c.project_id and j.claim_id = c.id
                     order by j.seq desc limit 1) j on true
                  join account a on a.id = j.by_id
                  join evidence_changes(
                    :project,
                    array(select id from claim where project_id = :project and standing = 'CONTESTED'),
                    9223372036854775807) x on x.claim_id = c.id
                 where c.project_id = :project and c.standing = 'CONTESTED'
                 order by greatest(j.seq, x.seq), c.number limit :most""", row -> onClaim(Queue.CONTESTED, row, row.text("reason"), "#judge"));
    }

    Waiting wordings() {
        return rows(
                Queue.WORDINGS, """
                select e.id, e.body, c.number, w.statement, a.display_name as by, e.created_at as at, count(*) over () as total
                  from overstatement e
                  join account a on a.id = e.by_id
                """ + CLAIM + """
                 where e.project_id = :project and e.answer is null
                   and not exists (select from claim_wording n
                                    where n.project_id = e.project_id and n.claim_id = e.claim_id
                                      and n.number > e.wording and n.substantive)
                 order by e.created_seq limit :most""", row -> onClaim(Queue.WORDINGS, row, row.text("body"), "#wording"));
    }

    Waiting places() {
        return rows(
                Queue.PLACES,
                """
                select t.id, t.slug, t.title, count(*) as passages, count(*) over () as total
                  from text t
                  join passage_place n on n.project_id = t.project_id and n.text_id = t.id and n.number = t.newest
                   and n.state in ('UNCERTAIN', 'ORPHANED') and n.decided_by_id is null
                   and not exists (select 1 from passage_place x where x.project_id = n.project_id
                                      and x.passage_id = n.passage_id and x.number = n.number and x.seq > n.seq)
                  join span s on s.project_id = n.project_id and s.passage_id = n.passage_id and s.only_for is null
                 where t.project_id = :project
                 group by t.id, t.slug, t.title order by count(*) desc, t.slug limit :most""",
                row -> new QueueItem(
                        Queue.PLACES,
                        row.id("id").toString(),
                        row.text("title"),
                        row.number("passages") + (row.number("passages") == 1 ? " passage has" : " passages have")
                                + " no certain place in its newest revision.",
                        null,
                        null,
                        "/texts/" + row.text("slug") + "/places",
                        null,
                        null));
    }

    Waiting criticism() {
        return rows(
                Queue.CRITICISM,
                """
                select s.id, s.key, coalesce(s.csl ->> 'title', s.key) as title, count(distinct u.claim_id) as claims,
                       count(*) over () as total
                  from source s
                  join lateral (
                    select e.claim_id from evidence e
                     where e.project_id = s.project_id and e.retired_seq is null and e.source_id = s.id
                    union
                    select e.claim_id from text t
                      join passage p on p.project_id = t.project_id and p.text_id = t.id
                      join evidence_passage l on l.project_id = p.project_id and l.passage_id = p.id
                      join evidence e on e.project_id = l.project_id and e.id = l.evidence_id and e.retired_seq is null
                     where t.project_id = s.project_id and t.source_id = s.id) u on true
                 where s.project_id = :project
                   and not exists (
                     select 1 from assessment a where a.project_id = s.project_id and a.source_id = s.id
                        and a.criterion in ('authenticity', 'attribution', 'dating', 'integrity'))
                 group by s.id, s.key, s.csl order by count(distinct u.claim_id) desc, s.key limit :most""",
                row -> new QueueItem(
                        Queue.CRITICISM,
                        row.id("id").toString(),
                        row.text("title"),
                        "It is evidence for or against " + row.number("claims")
                                + (row.number("claims") == 1 ? " claim" : " claims")
                                + ", and nobody has said whether it is authentic, by whom, of when, and whole.",
                        null,
                        null,
                        "/sources/" + Sources.inAddress(row.text("key")),
                        null,
                        null));
    }

    Waiting mine() {
        return rows(
                Queue.MINE,
                """
                select e.id, c.number, w.statement, e.stance, e.reason, a.display_name as by, e.created_at as at, count(*) over () as total
                  from evidence e
                  join account a on a.id = e.by_id
                """ + CLAIM + """
                 where e.project_id = :project and e.retired_seq is null and c.by_id = cast(:reader as uuid)
                   and e.by_id <> c.by_id and e.created_at > :since
                 order by e.created_seq desc limit :most""",
                row -> onClaim(
                        Queue.MINE,
                        row,
                        row.textOrNull("reason") == null ? row.text("stance") : row.text("reason"),
                        "#e-" + row.id("id")));
    }

    /** @param anchor of the claim's page, where its act is done */
    private static QueueItem onClaim(Queue queue, Sql.Row row, String what, String anchor) {
        int claim = row.number("number");
        return new QueueItem(
                queue,
                row.id("id").toString(),
                "Claim " + claim + ": " + row.text("statement"),
                what,
                row.text("by"),
                row.instant("at"),
                "/claims/" + claim + anchor,
                claim,
                null);
    }

    private Waiting rows(Queue queue, String statement, Function<Sql.Row, QueueItem> item) {
        List<@Nullable Object> parameters = new ArrayList<>(List.of("project", here.project(), "most", Waiting.SHOWN));
        if (statement.contains(":reader")) {
            parameters.add("reader");
            parameters.add(reader());
        }
        if (statement.contains(":since")) {
            parameters.add("since");
            parameters.add(clock.instant().minus(NEW));
        }
        List<Sql.Row> rows = sql.rows(statement, parameters.toArray());
        int total = rows.isEmpty() ? 0 : rows.get(0).number("total");
        return new Waiting(queue, rows.stream().map(item).toList(), total);
    }

    private @Nullable String reader() {
        UUID reader = here.reader();
        return reader == null ? null : reader.toString();
    }
}
