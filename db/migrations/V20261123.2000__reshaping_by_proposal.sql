-- Merging, splitting and taking that back touches what was decided: then others approve it, as they approved what is touched.

-- How many others have to approve a standing. What takes a decision away takes as many voices as the decision did.
create function approvals_needed(in_project text, of_standing text) returns int language sql stable as $$
  select coalesce(cast(p.quorum ->> of_standing as int),
                  case when of_standing in ('SUPERSEDED', 'OPEN')
                       then greatest(cast(p.quorum ->> 'ESTABLISHED' as int), cast(p.quorum ->> 'REJECTED' as int)) end,
                  1)
    from project p where p.id = in_project
$$;

alter table proposal
  add check ((act is not null) = (standing in ('SUPERSEDED', 'OPEN'))),
  add check ((standing = 'OPEN') = (from_standing = 'SUPERSEDED')),
  add check (act is null or act ->> 'kind' in ('merge', 'split', 'undo')),
  add check (act is null or (act ->> 'kind' = 'undo') = (standing = 'OPEN')),
  add check (act is null or (act ->> 'kind' = 'merge') = (act ->> 'survivor' is not null));

create or replace function propose_from_where_it_stands() returns trigger language plpgsql as $$
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
  if new.act is not null and not exists (
       select from member m
        where m.project_id = new.project_id and m.account_id = new.by_id and m.role in ('EDITOR', 'OWNER')) then
    raise exception 'an editor proposes to merge, split or undo' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;

-- The newest revision that changed what a proposal is about: of a merge, both claims.
create function proposal_changed(in_project text, of_claim uuid, act jsonb) returns bigint language sql stable as $$
  select case when act ->> 'survivor' is null then evidence_changed(in_project, of_claim)
              else greatest(evidence_changed(in_project, of_claim),
                            evidence_changed(in_project, cast(act ->> 'survivor' as uuid))) end
$$;

create function is_alone(in_project text) returns boolean language sql stable as $$
  select count(*) <= 1 from member m where m.project_id = in_project and m.role in ('REVIEWER', 'EDITOR', 'OWNER')
$$;

create or replace function judge_with_enough_voices() returns trigger language plpgsql as $$
declare
  asked     proposal;
  basis     bigint;
  approvals int;
  standing_objections int;
begin
  if new.proposal_id is null then
    if (new.standing in ('ESTABLISHED', 'REJECTED')
        or (new.standing = 'SUPERSEDED' and new.from_standing in ('ESTABLISHED', 'REJECTED')))
       and (not new.single_editor or not may_judge(new.project_id, new.by_id) or not is_alone(new.project_id)) then
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
  basis := greatest(asked.basis_seq, proposal_changed(new.project_id, new.claim_id, asked.act));
  select count(*) filter (where newest.vote = 'approve' and newest.seen_seq >= basis),
         count(*) filter (where newest.vote = 'object' and not exists (
           select from vote_override o where o.project_id = newest.project_id and o.vote_id = newest.id))
    into approvals, standing_objections
    from (select distinct on (v.by_id) v.* from vote v
           where v.project_id = new.project_id and v.proposal_id = new.proposal_id order by v.by_id, v.seq desc) newest;
  if approvals < approvals_needed(new.project_id, new.standing) then
    raise exception 'not enough others approve' using errcode = 'integrity_constraint_violation';
  end if;
  if standing_objections > 0 then
    raise exception 'an objection stands against it' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;

create or replace function close_the_proposal() returns trigger language plpgsql as $$
begin
  update proposal p
     set closed = case when p.id = new.proposal_id then 'decided' else 'overtaken' end,
         closed_seq = new.seq, closed_at = new.at, needed = approvals_needed(p.project_id, p.standing)
   where p.project_id = new.project_id and p.claim_id = new.claim_id and p.closed is null;
  return null;
end $$;

-- What a claim was merged into, or what went on for one that is taken back, may be decided as well. Looked at when the
-- transaction ends, for the relation and the judgement come in either order.
create function reshape_with_enough_voices() returns trigger language plpgsql as $$
begin
  if exists (
       select from claim_relation r
         join claim c on c.project_id = r.project_id and c.id = r.to_id and c.standing in ('ESTABLISHED', 'REJECTED')
        where r.project_id = new.project_id and r.from_id = new.claim_id and r.relation in ('merged_into', 'split_into')
          and (r.retired_seq is null or r.retired_seq = new.seq))
     and not (new.single_editor and may_judge(new.project_id, new.by_id) and is_alone(new.project_id)) then
    raise exception 'what touches a decided claim takes a proposal that others approve'
      using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;
create constraint trigger judgement_reshapes_with_its_voices after insert on judgement deferrable initially deferred
  for each row when (new.proposal_id is null and (new.standing = 'SUPERSEDED' or new.from_standing = 'SUPERSEDED'))
  execute function reshape_with_enough_voices();
