-- The newest revision, up to a given one, that changed what a claim rests on: its evidence, admissions, objections and
-- answers, derivations of what the evidence goes back to, findings about two of its sources, and a wording that says
-- something else.
create function evidence_changed(in_project text, of_claim uuid, cursor_seq bigint) returns bigint language sql stable as $$
  with recursive reached (passage_id, source_id) as (
    select l.passage_id, cast(null as uuid)
      from evidence e join evidence_passage l on l.project_id = e.project_id and l.evidence_id = e.id
     where e.project_id = in_project and e.claim_id = of_claim
       and e.created_seq <= cursor_seq and (e.retired_seq is null or e.retired_seq > cursor_seq)
    union
    select null, e.source_id from evidence e
     where e.project_id = in_project and e.claim_id = of_claim and e.source_id is not null
       and e.created_seq <= cursor_seq and (e.retired_seq is null or e.retired_seq > cursor_seq)
    union
    select next.passage_id, next.source_id
      from reached r cross join lateral (
        select cast(null as uuid) as passage_id, t.source_id
          from passage p join text t on t.project_id = p.project_id and t.id = p.text_id
         where p.project_id = in_project and p.id = r.passage_id and t.source_id is not null
        union all
        select d.parent_passage_id, d.parent_source_id
          from derivation d
         where d.project_id = in_project and d.parent_agent_id is null
           and d.created_seq <= cursor_seq and (d.retired_seq is null or d.retired_seq > cursor_seq)
           and (d.child_source_id = r.source_id or d.child_passage_id in (
             select o.id from passage p join passage o on o.project_id = p.project_id and o.text_id = p.text_id
                and o.number = p.number and o.start_at < p.end_at and o.end_at > p.start_at
              where p.project_id = in_project and p.id = r.passage_id))
      ) next)
  select coalesce(max(change.seq), 0) from (
    select e.created_seq as seq from evidence e where e.project_id = in_project and e.claim_id = of_claim
    union all
    select e.retired_seq from evidence e where e.project_id = in_project and e.claim_id = of_claim
    union all
    select a.seq from admission a join evidence e on e.project_id = a.project_id and e.id = a.evidence_id
     where e.project_id = in_project and e.claim_id = of_claim
    union all
    select unnest(array[o.created_seq, o.answered_seq])
      from objection o join evidence e on e.project_id = o.project_id and e.id = o.evidence_id
     where e.project_id = in_project and e.claim_id = of_claim
    union all
    select unnest(array[d.created_seq, d.retired_seq]) from derivation d
     where d.project_id = in_project and (
           d.child_source_id in (select r.source_id from reached r)
           or d.child_passage_id in (
             select o.id from reached r
               join passage p on p.project_id = in_project and p.id = r.passage_id
               join passage o on o.project_id = p.project_id and o.text_id = p.text_id
                and o.number = p.number and o.start_at < p.end_at and o.end_at > p.start_at))
    union all
    select unnest(array[f.created_seq, f.retired_seq]) from independence_finding f
     where f.project_id = in_project and (f.claim_id is null or f.claim_id = of_claim)
       and f.source_id in (select r.source_id from reached r) and f.other_id in (select r.source_id from reached r)
    union all
    select w.seq from claim_wording w
     where w.project_id = in_project and w.claim_id = of_claim and w.substantive
  ) change where change.seq <= cursor_seq
$$;

create function evidence_changed(in_project text, of_claim uuid) returns bigint language sql stable as $$
  select evidence_changed(in_project, of_claim, 9223372036854775807)
$$;

create function may_judge(in_project text, who uuid) returns boolean language sql stable as $$
  select exists (select from member m
                  where m.project_id = in_project and m.account_id = who and m.role in ('REVIEWER', 'EDITOR', 'OWNER'))
$$;

-- Somebody would have a claim stand otherwise, and asks the others. It lapses by itself; a row is closed once.
create table proposal (
  project_id    text not null,
  id            uuid not null,
  claim_id      uuid not null,
  from_standing text not null check (from_standing in ('OPEN', 'CONTESTED', 'ESTABLISHED', 'REJECTED', 'SUPERSEDED')),
  standing      text not null check (standing in ('ESTABLISHED', 'REJECTED', 'SUPERSEDED', 'OPEN')),
  reason_code   text not null,
  reason        text not null check (char_length(btrim(reason)) between 15 and 10000),
  answers       jsonb not null default '{}',  -- what is said to each disputing evidence, by its id
  acknowledged  jsonb not null default '[]',  -- signals that were seen, and why the claim stands all the same
  act           jsonb,                        -- what else happens when it is approved: a merging or splitting
  wording       int not null,
  basis_seq     bigint not null,              -- the revision whose evidence was weighed
  seq           bigint not null,
  at            timestamptz not null,
  lapses_at     timestamptz not null,
  by_id         uuid not null references account,
  closed        text check (closed in ('decided', 'withdrawn', 'lapsed', 'overtaken')),
  closed_seq    bigint,
  closed_at     timestamptz,
  needed        int,                          -- the approvals it needed when it was closed
  primary key (project_id, id),
  foreign key (project_id, claim_id) references claim (project_id, id),
  foreign key (project_id, claim_id, wording) references claim_wording (project_id, claim_id, number),
  check ((closed is null) = (closed_at is null)),
  check ((closed_seq is null) = (closed is null or closed = 'lapsed')),
  check (lapses_at > at)
);
-- I12
create unique index proposal_open on proposal (project_id, claim_id) where closed is null;
create index proposal_claim on proposal (project_id, claim_id, seq);
create index proposal_lapses on proposal (lapses_at) where closed is null;

create function propose_from_where_it_stands() returns trigger language plpgsql as $$
begin
  if new.closed is not null then
    raise exception 'a proposal begins open' using errcode = 'integrity_constraint_violation';
  end if;
  if new.from_standing is distinct from (select c.standing from claim c where c.project_id = new.project_id and c.id = new.claim_id) then
    raise exception 'the claim does not stand %', new.from_standing using errcode = 'integrity_constraint_violation';
  end if;
  if not may_judge(new.project_id, new.by_id) then
    raise exception 'a reviewer proposes' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger proposal_begins before insert on proposal for each row execute function propose_from_where_it_stands();

create function close_once() returns trigger language plpgsql as $$
begin
  if old.closed is not null
     or (to_jsonb(old) - array['closed', 'closed_seq', 'closed_at', 'needed'])
        <> (to_jsonb(new) - array['closed', 'closed_seq', 'closed_at', 'needed']) then
    raise exception 'a proposal is closed once and changed in nothing else' using errcode = 'integrity_constraint_violation';
  end if;
  if new.closed = 'decided' and not exists (
       select from judgement j where j.project_id = new.project_id and j.proposal_id = new.id) then
    raise exception 'a proposal is decided by a judgement' using errcode = 'integrity_constraint_violation';
  end if;
  if new.closed = 'lapsed' and new.closed_at < new.lapses_at then
    raise exception 'a proposal does not lapse before its time' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger proposal_is_closed_once before update on proposal for each row execute function close_once();
create trigger proposal_is_not_deleted before delete on proposal for each row execute function refuse_change();
create trigger proposal_is_not_emptied before truncate on proposal for each statement execute function refuse_change();

-- One person's voice on a proposal, given on the evidence of a revision. Append-only; a person's newest one holds.
create table vote (
  project_id  text not null,
  id          uuid not null,
  proposal_id uuid not null,
  vote        text not null check (vote in ('approve', 'object', 'abstain')),
  reason      text check (char_length(reason) <= 10000),
  seen_seq    bigint not null,
  seq         bigint not null,
  at          timestamptz not null,
  by_id       uuid not null references account,
  primary key (project_id, id),
  unique (project_id, proposal_id, by_id, seq),
  foreign key (project_id, proposal_id) references proposal (project_id, id),
  check (vote <> 'object' or char_length(btrim(coalesce(reason, ''))) >= 15),
  check (seen_seq < seq)
);
create trigger vote_stays before update or delete on vote for each row execute function refuse_change();
create trigger vote_is_not_emptied before truncate on vote for each statement execute function refuse_change();

create function vote_on_what_is_open() returns trigger language plpgsql as $$
declare
  asked proposal;
begin
  select * into asked from proposal where project_id = new.project_id and id = new.proposal_id;
  if asked.closed is not null or new.at >= asked.lapses_at then
    raise exception 'the proposal takes no votes any more' using errcode = 'integrity_constraint_violation';
  end if;
  if asked.by_id = new.by_id then
    raise exception 'nobody votes on the own proposal' using errcode = 'integrity_constraint_violation';
  end if;
  if not may_judge(new.project_id, new.by_id) then
    raise exception 'a reviewer votes' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger vote_is_asked_for before insert on vote for each row execute function vote_on_what_is_open();

-- An owner lets a proposal go on in spite of an objection, which is printed from then on as the opinion of a minority.
create table vote_override (
  project_id text not null,
  vote_id    uuid not null,
  reason     text not null check (char_length(btrim(reason)) between 15 and 10000),
  seq        bigint not null,
  at         timestamptz not null,
  by_id      uuid not null references account,
  primary key (project_id, vote_id),
  foreign key (project_id, vote_id) references vote (project_id, id)
);
create trigger vote_override_stays before update or delete on vote_override for each row execute function refuse_change();
create trigger vote_override_is_not_emptied before truncate on vote_override for each statement execute function refuse_change();
create function override_an_objection() returns trigger language plpgsql as $$
begin
  if not exists (select from vote v join proposal p on p.project_id = v.project_id and p.id = v.proposal_id
                  where v.project_id = new.project_id and v.id = new.vote_id and v.vote = 'object'
                    and p.closed is null and new.at < p.lapses_at) then
    raise exception 'an objection to an open proposal is overridden' using errcode = 'integrity_constraint_violation';
  end if;
  if not exists (select from member m
                  where m.project_id = new.project_id and m.account_id = new.by_id and m.role = 'OWNER') then
    raise exception 'an owner overrides' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger vote_override_is_an_owners before insert on vote_override for each row execute function override_an_objection();

-- I9: established and rejected take a proposal with the project's quorum of approvals by others, given on the evidence as
-- it is, and no standing objection. One person alone may judge, and every edition says so.
alter table judgement add column proposal_id uuid;
alter table judgement add foreign key (project_id, proposal_id) references proposal (project_id, id);
create unique index judgement_proposal on judgement (project_id, proposal_id) where proposal_id is not null;

create function judge_with_enough_voices() returns trigger language plpgsql as $$
declare
  asked     proposal;
  basis     bigint;
  approvals int;
  standing_objections int;
begin
  if new.proposal_id is null then
    if new.standing in ('ESTABLISHED', 'REJECTED') and (
         not new.single_editor or not may_judge(new.project_id, new.by_id)
         or (select count(*) from member m
              where m.project_id = new.project_id and m.role in ('REVIEWER', 'EDITOR', 'OWNER')) > 1) then
      raise exception 'a claim is % by a proposal that others approve', lower(new.standing)
        using errcode = 'integrity_constraint_violation';
    end if;
    return new;
  end if;
  select * into asked from proposal where project_id = new.project_id and id = new.proposal_id;
  if asked.closed is not null or new.at >= asked.lapses_at or asked.claim_id <> new.claim_id
     or asked.from_standing is distinct from new.from_standing or asked.standing <> new.standing
     or asked.by_id <> new.by_id or new.single_editor then
    raise exception 'the judgement is not what was proposed' using errcode = 'integrity_constraint_violation';
  end if;
  basis := greatest(asked.basis_seq, evidence_changed(new.project_id, new.claim_id));
  select count(*) filter (where newest.vote = 'approve' and newest.seen_seq >= basis),
         count(*) filter (where newest.vote = 'object' and not exists (
           select from vote_override o where o.project_id = newest.project_id and o.vote_id = newest.id))
    into approvals, standing_objections
    from (select distinct on (v.by_id) v.* from vote v
           where v.project_id = new.project_id and v.proposal_id = new.proposal_id order by v.by_id, v.seq desc) newest;
  if approvals < coalesce((select cast(p.quorum ->> new.standing as int) from project p where p.id = new.project_id), 1) then
    raise exception 'not enough others approve' using errcode = 'integrity_constraint_violation';
  end if;
  if standing_objections > 0 then
    raise exception 'an objection stands against it' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger judgement_has_its_voices before insert on judgement for each row execute function judge_with_enough_voices();

-- Whatever gives a claim another standing closes the proposal that is open on it.
create function close_the_proposal() returns trigger language plpgsql as $$
begin
  update proposal p
     set closed = case when p.id = new.proposal_id then 'decided' else 'overtaken' end,
         closed_seq = new.seq, closed_at = new.at,
         needed = coalesce((select cast(q.quorum ->> p.standing as int) from project q where q.id = p.project_id), 1)
   where p.project_id = new.project_id and p.claim_id = new.claim_id and p.closed is null;
  return null;
end $$;
create trigger judgement_closes_the_proposal after insert on judgement for each row execute function close_the_proposal();

-- I16 from the other side: a judgement without the claim that stands so is refused as well when the transaction ends.
create function judgement_is_the_standing() returns trigger language plpgsql as $$
begin
  if (select j.standing from judgement j
       where j.project_id = new.project_id and j.claim_id = new.claim_id order by j.seq desc limit 1)
     is distinct from (select c.standing from claim c where c.project_id = new.project_id and c.id = new.claim_id) then
    raise exception 'the claim does not stand as it was judged' using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;
create constraint trigger judgement_is_the_standing after insert on judgement
  deferrable initially deferred for each row execute function judgement_is_the_standing();
