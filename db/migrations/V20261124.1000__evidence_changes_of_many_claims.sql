-- For each of many claims, the newest revision, up to a given one, that changed what it rests on: its evidence, admissions,
-- objections and answers, derivations of what the evidence goes back to, findings about two of its sources, and a wording
-- that says something else. One row a claim; 0 where nothing changed.
create function evidence_changes(in_project text, of_claims uuid[], cursor_seq bigint)
returns table (claim_id uuid, seq bigint) language sql stable as $$
  with recursive piece as materialized (
    select e.claim_id, e.id, e.source_id, e.created_seq, e.retired_seq,
           e.created_seq <= cursor_seq and (e.retired_seq is null or e.retired_seq > cursor_seq) as live
      from evidence e where e.project_id = in_project and e.claim_id = any(of_claims)),
  -- What was said of one passage holds for every other that stands at the same place.
  derived as materialized (
    select d.child_source_id, d.parent_passage_id, d.parent_source_id, d.created_seq, d.retired_seq,
           d.parent_agent_id is null
             and d.created_seq <= cursor_seq and (d.retired_seq is null or d.retired_seq > cursor_seq) as leads_on,
           o.text_id, o.number, o.start_at, o.end_at
      from derivation d
      left join passage o on o.project_id = d.project_id and o.id = d.child_passage_id
     where d.project_id = in_project),
  reached (claim_id, passage_id, source_id) as (
    select p.claim_id, l.passage_id, cast(null as uuid)
      from piece p join evidence_passage l on l.project_id = in_project and l.evidence_id = p.id
     where p.live
    union
    select p.claim_id, null, p.source_id from piece p where p.live and p.source_id is not null
    union
    select r.claim_id, next.passage_id, next.source_id
      from reached r
      left join passage p on p.project_id = in_project and p.id = r.passage_id
      cross join lateral (
        select cast(null as uuid) as passage_id, t.source_id
          from text t where t.project_id = in_project and t.id = p.text_id and t.source_id is not null
        union all
        select d.parent_passage_id, d.parent_source_id from derived d
         where d.leads_on
           and (d.child_source_id = r.source_id
             or (d.text_id = p.text_id and d.number = p.number and d.start_at < p.end_at and d.end_at > p.start_at))
      ) next),
  change (claim_id, seq) as (
    select p.claim_id, unnest(array[p.created_seq, p.retired_seq]) from piece p
    union all
    select p.claim_id, a.seq from piece p join admission a on a.project_id = in_project and a.evidence_id = p.id
    union all
    select p.claim_id, unnest(array[o.created_seq, o.answered_seq])
      from piece p join objection o on o.project_id = in_project and o.evidence_id = p.id
    union all
    select r.claim_id, unnest(array[d.created_seq, d.retired_seq])
      from reached r join derived d on d.child_source_id = r.source_id
    union all
    select r.claim_id, unnest(array[d.created_seq, d.retired_seq])
      from reached r
      join passage p on p.project_id = in_project and p.id = r.passage_id
      join derived d on d.text_id = p.text_id and d.number = p.number
       and d.start_at < p.end_at and d.end_at > p.start_at
    union all
    select r.claim_id, unnest(array[f.created_seq, f.retired_seq])
      from independence_finding f
      join reached r on r.source_id = f.source_id
      join reached x on x.claim_id = r.claim_id and x.source_id = f.other_id
     where f.project_id = in_project and (f.claim_id is null or f.claim_id = r.claim_id)
    union all
    select w.claim_id, w.seq from claim_wording w
     where w.project_id = in_project and w.claim_id = any(of_claims) and w.substantive)
  select asked.id, coalesce(max(c.seq), 0)
    from unnest(of_claims) asked (id)
    left join change c on c.claim_id = asked.id and c.seq <= cursor_seq
   group by asked.id
$$;

-- That of one claim, by the same rule.
create or replace function evidence_changed(in_project text, of_claim uuid, cursor_seq bigint) returns bigint language sql stable as $$
  select c.seq from evidence_changes(in_project, array[of_claim], cursor_seq) c
$$;
