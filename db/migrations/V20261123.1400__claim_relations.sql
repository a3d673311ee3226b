-- How one claim stands to another. The first two hold both ways and are kept once for a pair; the last three tell what
-- became of a claim and are written by merging, splitting and replacing.
create table claim_relation (
  project_id     text not null,
  id             uuid not null,
  from_id        uuid not null,
  relation       text not null check (relation in ('contradicts', 'alternative_to', 'entails', 'refines',
                                                   'supersedes', 'merged_into', 'split_into')),
  to_id          uuid not null,
  reason         text check (char_length(btrim(reason)) between 15 and 10000),
  by_id          uuid not null references account,
  created_seq    bigint not null,
  created_at     timestamptz not null,
  retired_seq    bigint,
  retired_by_id  uuid references account,
  retired_reason text check (char_length(btrim(retired_reason)) >= 15),
  primary key (project_id, id),
  foreign key (project_id, from_id) references claim (project_id, id),
  foreign key (project_id, to_id) references claim (project_id, id),
  check (from_id <> to_id),
  check (num_nonnulls(retired_seq, retired_by_id, retired_reason) in (0, 3))
);
create unique index claim_relation_once on claim_relation (project_id, from_id, relation, to_id) where retired_seq is null;
create unique index claim_relation_pair_once on claim_relation (project_id, relation, least(from_id, to_id), greatest(from_id, to_id))
  where retired_seq is null and relation in ('contradicts', 'alternative_to');
create index claim_relation_to on claim_relation (project_id, to_id);
create trigger claim_relation_is_kept before update on claim_relation for each row execute function only_retire();
create trigger claim_relation_is_not_deleted before delete on claim_relation for each row execute function refuse_change();
create trigger claim_relation_is_not_emptied before truncate on claim_relation for each statement execute function refuse_change();

-- I7: what refines or supersedes a claim is not, by whatever way, refined or superseded by it.
create function go_in_no_circle() returns trigger language plpgsql as $$
begin
  if exists (
      with recursive reached (id) as (
        select new.to_id
        union
        select r.to_id from reached
          join claim_relation r on r.project_id = new.project_id and r.from_id = reached.id
               and r.relation = new.relation and r.retired_seq is null)
      select from reached where id = new.from_id) then
    raise exception 'what % a claim may not go in a circle', new.relation using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger claim_relation_goes_in_no_circle before insert on claim_relation
  for each row when (new.relation in ('refines', 'supersedes')) execute function go_in_no_circle();
