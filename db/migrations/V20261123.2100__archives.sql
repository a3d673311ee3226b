-- A project that came here as an archive. It keeps the address it was founded under, and the key that the hashes of its
-- journal name; here it may have others. The row is written in the transaction that restores, and never again.
create table restored (
  project_id text primary key references project,
  chained_as text not null check (chained_as ~ '^[a-z0-9]{12}$'),
  slug       text not null check (slug ~ '^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$'),
  at         timestamptz not null,
  by_id      uuid not null references account
);
create function only_into_nothing() returns trigger language plpgsql as $$
begin
  if exists (select from journal_entry e where e.project_id = new.project_id) then
    raise exception 'a project that has begun is not restored' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger restored_into_nothing before insert on restored for each row execute function only_into_nothing();
create trigger restored_stays before update or delete on restored for each row execute function refuse_change();
create trigger restored_is_not_emptied before truncate on restored for each statement execute function refuse_change();

-- Who the people of an archive are here, and what it calls them. Whoever was made for it cannot sign in.
create table archived_person (
  project_id   text not null references project,
  archived_id  uuid not null,
  account_id   uuid not null references account,
  display_name text not null check (char_length(btrim(display_name)) between 1 and 120),
  made         boolean not null,
  primary key (project_id, archived_id),
  unique (project_id, account_id)
);
create trigger archived_person_stays before update or delete on archived_person for each row execute function refuse_change();

-- The archives that this installation wrote of its own projects: what they say of people is known to be so.
create table archive_made (
  sha256  text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
  made_at timestamptz not null
);

-- Who restores a project owns it here. What the archive says of the same person, if anything, is kept beside it.
alter table member add column archived text
  check (archived in ('NONE', 'READER', 'ANNOTATOR', 'REVIEWER', 'EDITOR', 'OWNER'));

-- Of what is somebody's alone an archive holds the digest only.
alter table journal_entry alter column detail drop not null;

-- The one way past the triggers that watch single steps (who votes, what is proposed, what a standing takes): rows of a
-- whole history, into a project that this very transaction began with a row in restored. The owner of the tables does it,
-- so nothing else can. The locks are taken together or not at all, so nobody waits for somebody who waits.
create function restore_rows(in_project text, into_table text, into_columns text[], new_rows jsonb) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  listed text;
  walls  boolean;
begin
  if not exists (select from restored r where r.project_id = in_project and r.xmin = pg_current_xact_id()::xid) then
    raise exception 'rows are restored by the transaction that restores the project' using errcode = 'integrity_constraint_violation';
  end if;
  if not exists (select from pg_attribute a join pg_class c on c.oid = a.attrelid
                  where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname = into_table
                    and a.attname = 'project_id' and not a.attisdropped) or into_table in ('restored', 'archived_person') then
    raise exception 'no table of a project: %', into_table using errcode = 'integrity_constraint_violation';
  end if;
  select string_agg(quote_ident(name), ', ' order by place) into listed
    from unnest(into_columns) with ordinality as named (name, place) where name <> 'project_id';
  select exists (select from pg_trigger t where t.tgrelid = cast(quote_ident(into_table) as regclass)
                  and not t.tgisinternal and (t.tgtype & 4) = 4) into walls;
  if walls then
    execute format('alter table %I disable trigger user', into_table);
  end if;
  execute format('insert into %I (project_id, %s) select $1, %s from jsonb_populate_recordset(cast(null as public.%I), $2)',
                 into_table, listed, listed, into_table) using in_project, new_rows;
  if walls then
    execute format('alter table %I enable trigger user', into_table);
  end if;
end $$;

create function lock_for_restoring(names text[]) returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  listed text;
begin
  select string_agg(quote_ident(c.relname), ', ' order by c.relname) into listed
    from pg_class c
   where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname = any(names)
     and exists (select from pg_trigger t where t.tgrelid = c.oid and not t.tgisinternal and (t.tgtype & 4) = 4);
  for attempt in 1 .. 200 loop
    begin
      execute 'lock table ' || listed || ' in share row exclusive mode nowait';
      return;
    exception when lock_not_available then
      perform pg_sleep(0.05);
    end;
  end loop;
  raise exception 'too much is written here just now' using errcode = 'serialization_failure';
end $$;

-- What the triggers would have said step by step is said of the whole history when the transaction ends.
create function restored_history_holds() returns trigger language plpgsql as $$
declare
  wrong text;
begin
  select 'claim ' || c.number || ' has a standing that nobody judged' into wrong
    from claim c
   where c.project_id = new.project_id and c.standing is distinct from (
           select j.standing from judgement j where j.project_id = c.project_id and j.claim_id = c.id order by j.seq desc limit 1)
   limit 1;
  if wrong is null then
    select 'claim ' || c.number || ' goes from ' || coalesce(s.before, 'nowhere') || ' to ' || s.standing into wrong
      from (select j.claim_id, j.from_standing, j.standing,
                   lag(j.standing) over (partition by j.claim_id order by j.seq) as before
              from judgement j where j.project_id = new.project_id) s
      join claim c on c.project_id = new.project_id and c.id = s.claim_id
     where s.before is distinct from s.from_standing or not standing_follows(s.before, s.standing)
     limit 1;
  end if;
  if wrong is null then
    select 'claim ' || c.number || ' was established without admitted support' into wrong
      from judgement j join claim c on c.project_id = j.project_id and c.id = j.claim_id
     where j.project_id = new.project_id and j.standing = 'ESTABLISHED' and not exists (
             select from evidence e
              where e.project_id = j.project_id and e.claim_id = j.claim_id and e.stance = 'SUPPORTS' and e.created_seq <= j.seq
                and (e.retired_seq is null or e.retired_seq > j.seq)
                and 'ADMITTED' = (select a.decision from admission a where a.project_id = e.project_id and a.evidence_id = e.id
                                   and a.seq <= j.seq order by a.seq desc limit 1))
     limit 1;
  end if;
  if wrong is null then
    select 'claim ' || c.number || ' was judged ' || lower(j.standing) || ' without the voices it takes' into wrong
      from judgement j
      join claim c on c.project_id = j.project_id and c.id = j.claim_id
      left join proposal p on p.project_id = j.project_id and p.id = j.proposal_id
      left join lateral (
        select count(*) filter (where v.vote = 'approve') as approvals,
               count(*) filter (where v.vote = 'object' and not exists (
                 select from vote_override o where o.project_id = v.project_id and o.vote_id = v.id)) as objections
          from (select distinct on (w.by_id) w.* from vote w
                 where w.project_id = j.project_id and w.proposal_id = p.id and w.by_id <> p.by_id
                 order by w.by_id, w.seq desc) v) said on true
     where j.project_id = new.project_id and j.standing in ('ESTABLISHED', 'REJECTED')
       and not case when p.id is null then j.single_editor
                    else p.closed is not distinct from 'decided' and p.claim_id = j.claim_id and p.standing = j.standing
                         and p.by_id = j.by_id and said.approvals >= coalesce(p.needed, 1) and said.objections = 0 end
     limit 1;
  end if;
  if wrong is not null then
    raise exception '%', wrong using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;

-- I8 as a list of its own, for whole histories.
create function standing_follows(before text, after text) returns boolean language sql immutable as $$
  select coalesce(before, '') || '>' || after = any (array[
    '>DRAFT', '>OPEN', 'DRAFT>OPEN', 'DRAFT>WITHDRAWN', 'OPEN>CONTESTED', 'OPEN>ESTABLISHED', 'OPEN>WITHDRAWN',
    'CONTESTED>ESTABLISHED', 'CONTESTED>REJECTED', 'CONTESTED>WITHDRAWN', 'CONTESTED>OPEN',
    'ESTABLISHED>CONTESTED', 'ESTABLISHED>OPEN', 'REJECTED>CONTESTED', 'REJECTED>OPEN', 'WITHDRAWN>OPEN',
    'OPEN>SUPERSEDED', 'CONTESTED>SUPERSEDED', 'ESTABLISHED>SUPERSEDED', 'REJECTED>SUPERSEDED', 'SUPERSEDED>OPEN'])
$$;
create constraint trigger restored_history_holds after insert on restored
  deferrable initially deferred for each row execute function restored_history_holds();
