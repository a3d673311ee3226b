package org.testimonia.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.testimonia.project.Here;
import org.testimonia.shared.Sql;

/** How a claim came to what it is: every judgement, proposal, vote, wording and change of evidence. One statement. */
@ApplicationScoped
public class Histories {

    private static final String STEPS = """
            select h.*, a.display_name as by from (
              select j.seq, j.at, j.by_id, 'judgement' as what, j.from_standing as before, j.standing as after, j.reason,
                     j.id, cast(null as uuid) as evidence_id, 2 as rank
                from judgement j where j.project_id = :project and j.claim_id = :claim
              union all
              select w.seq, w.at, w.by_id, 'wording', p.statement, w.statement, w.reason, null, null, 1
                from claim_wording w
                join claim_wording p on p.project_id = w.project_id and p.claim_id = w.claim_id and p.number = w.number - 1
               where w.project_id = :project and w.claim_id = :claim
              union all
              select s.created_seq, s.created_at, s.by_id, 'assertion', null, s.polarity, s.note, s.id, null, 3
                from assertion s where s.project_id = :project and s.claim_id = :claim
              union all
              select s.retired_seq, r.at, s.retired_by_id, 'assertion', s.polarity, null, s.retired_reason, s.id, null, 5
                from assertion s join journal_entry r on r.project_id = s.project_id and r.seq = s.retired_seq
               where s.project_id = :project and s.claim_id = :claim
              union all
              select e.created_seq, e.created_at, e.by_id, 'evidence', null, e.stance, e.reason, e.id, e.id, 3
                from evidence e where e.project_id = :project and e.claim_id = :claim
              union all
              select m.seq, m.at, m.by_id, 'admission',
                     lag(m.decision) over (partition by m.evidence_id order by m.seq), m.decision, m.reason, m.id,
                     m.evidence_id, 4
                from admission m join evidence e on e.project_id = m.project_id and e.id = m.evidence_id
               where e.project_id = :project and e.claim_id = :claim
              union all
              select o.created_seq, o.created_at, o.by_id, 'objection', null, null, o.body, o.id, o.evidence_id, 4
                from objection o join evidence e on e.project_id = o.project_id and e.id = o.evidence_id
               where e.project_id = :project and e.claim_id = :claim
              union all
              select o.answered_seq, o.answered_at, o.answered_by_id, 'answer', null, null, o.answer, o.id, o.evidence_id, 4
                from objection o join evidence e on e.project_id = o.project_id and e.id = o.evidence_id
               where e.project_id = :project and e.claim_id = :claim and o.answered_seq is not null
              union all
              select o.created_seq, o.created_at, o.by_id, 'overstatement', null, null, o.body, o.id, null, 4
                from overstatement o where o.project_id = :project and o.claim_id = :claim
              union all
              select o.answered_seq, o.answered_at, o.answered_by_id, 'no_overstatement', null, null, o.answer, o.id, null, 4
                from overstatement o where o.project_id = :project and o.claim_id = :claim and o.answered_seq is not null
              union all
              select p.seq, p.at, p.by_id, 'proposal', p.from_standing, p.standing, p.reason, p.id, null, 2
                from proposal p where p.project_id = :project and p.claim_id = :claim
              union all
              select v.seq, v.at, v.by_id, 'vote', null, v.vote, v.reason, v.id, null, 2
                from vote v join proposal p on p.project_id = v.project_id and p.id = v.proposal_id
               where p.project_id = :project and p.claim_id = :claim
              union all
              select o.seq, o.at, o.by_id, 'override', null, null, o.reason, o.vote_id, null, 2
                from vote_override o
                join vote v on v.project_id = o.project_id and v.id = o.vote_id
                join proposal p on p.project_id = v.project_id and p.id = v.proposal_id
               where p.project_id = :project and p.claim_id = :claim
              union all
              select p.closed_seq, p.closed_at, p.by_id, 'withdrawal', p.standing, null, null, p.id, null, 2
                from proposal p where p.project_id = :project and p.claim_id = :claim and p.closed = 'withdrawn'
              union all
              select e.retired_seq, r.at, e.retired_by_id, 'retirement', e.stance, null, e.retired_reason, e.id, e.id, 5
                from evidence e join journal_entry r on r.project_id = e.project_id and r.seq = e.retired_seq
               where e.project_id = :project and e.claim_id = :claim
              union all
              select r.created_seq, r.created_at, r.by_id, 'relation', null, format('claim %s %s claim %s', f.number, replace(r.relation, '_', ' '), t.number), r.reason, r.id, null, 3
                from claim_relation r
                join claim f on f.project_id = r.project_id and f.id = r.from_id
                join claim t on t.project_id = r.project_id and t.id = r.to_id
               where r.project_id = :project and :claim in (r.from_id, r.to_id)
              union all
              select r.retired_seq, e.at, r.retired_by_id, 'relation', format('claim %s %s claim %s', f.number, replace(r.relation, '_', ' '), t.number), null, r.retired_reason, r.id, null, 5
                from claim_relation r
                join claim f on f.project_id = r.project_id and f.id = r.from_id
                join claim t on t.project_id = r.project_id and t.id = r.to_id
                join journal_entry e on e.project_id = r.project_id and e.seq = r.retired_seq
               where r.project_id = :project and :claim in (r.from_id, r.to_id)
              union all
              select b.seq, e.at, b.by_id, 'brought', null, b.standing,
                     b.judge || coalesce(to_char(b.judged_at at time zone 'UTC', ', YYYY-MM-DD'), '') || ': ' || b.reason, null, null, 10 + b.ordinal
                from brought_judgement b join journal_entry e on e.project_id = b.project_id and e.seq = b.seq
               where b.project_id = :project and b.claim_id = :claim
            ) h join account a on a.id = h.by_id
             where h.seq <= :cursor
             order by h.seq, h.rank, h.id""";

    private final Sql sql;
    private final Here here;

    Histories(Sql sql, Here here) {
        this.sql = sql;
        this.here = here;
    }

    /** Oldest first, up to a revision. */
    public List<HistoryEntry> of(UUID claim, long cursor) {
        return sql.rows(STEPS, "project", here.project(), "claim", claim, "cursor", cursor).stream()
                .map(row -> new HistoryEntry(
                        row.longNumber("seq"),
                        row.instant("at"),
                        row.text("by"),
                        row.id("by_id"),
                        row.text("what"),
                        row.textOrNull("before"),
                        row.textOrNull("after"),
                        row.textOrNull("reason"),
                        row.idOrNull("id"),
                        row.idOrNull("evidence_id")))
                .toList();
    }
}
