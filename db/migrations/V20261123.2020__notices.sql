-- What somebody should know of: written in the transaction of what happened, read by that account alone.
create table notice (
  project_id text not null references project,
  id         uuid not null,
  account_id uuid not null references account,  -- whose it is
  seq        bigint,                            -- the revision in which it happened; null for a job
  why        text not null check (why in ('vote', 'proposal', 'objection', 'answer', 'evidence', 'claim', 'reply', 'round',
                                          'passage', 'import')),
  by_id      uuid references account,           -- who did it; null for a job
  summary    text not null check (char_length(btrim(summary)) > 0),
  path       text not null,                     -- where to look, below the project's address
  at         timestamptz not null,
  read_at    timestamptz,
  primary key (project_id, id)
);
create unique index notice_once on notice (project_id, account_id, seq) where seq is not null;
create index notice_account on notice (account_id, id);
create index notice_unread on notice (account_id) where read_at is null;

create function only_read() returns trigger language plpgsql as $$
begin
  if (to_jsonb(old) - 'read_at') <> (to_jsonb(new) - 'read_at') then
    raise exception 'a notice is read and changed in nothing else' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger notice_is_only_read before update on notice for each row execute function only_read();

create index evidence_passage_passage on evidence_passage (project_id, passage_id);

-- The live evidence that goes back to a source or a passage, directly or through derivations, retired ones too: to take one
-- back touches the same evidence as to record it.
create function evidence_resting_on(in_project text, of_source uuid, of_passage uuid) returns setof uuid language sql stable as $$
  with recursive resting (source_id, passage_id) as (
    select of_source, of_passage
    union
    select d.child_source_id, d.child_passage_id
      from resting r
      join derivation d on d.project_id = in_project and (
           d.parent_source_id = r.source_id
        or d.parent_passage_id in (
             select o.id from passage p join passage o on o.project_id = p.project_id and o.text_id = p.text_id
                and o.number = p.number and o.start_at < p.end_at and o.end_at > p.start_at
              where p.project_id = in_project and p.id = r.passage_id)
        or d.parent_passage_id in (
             select p.id from text t join passage p on p.project_id = t.project_id and p.text_id = t.id
              where t.project_id = in_project and t.source_id = r.source_id)))
  select e.id from evidence e
   where e.project_id = in_project and e.retired_seq is null and e.source_id in (select r.source_id from resting r)
  union
  select e.id from resting r
    join text t on t.project_id = in_project and t.source_id = r.source_id
    join passage p on p.project_id = t.project_id and p.text_id = t.id
    join evidence_passage l on l.project_id = p.project_id and l.passage_id = p.id
    join evidence e on e.project_id = l.project_id and e.id = l.evidence_id and e.retired_seq is null
  union
  select e.id from resting r
    join passage q on q.project_id = in_project and q.id = r.passage_id
    join passage p on p.project_id = q.project_id and p.text_id = q.text_id and p.number = q.number
     and p.start_at < q.end_at and p.end_at > q.start_at
    join evidence_passage l on l.project_id = p.project_id and l.passage_id = p.id
    join evidence e on e.project_id = l.project_id and e.id = l.evidence_id and e.retired_seq is null
$$;
