-- Members say, each without the others' verdicts, how a claim should stand, or each answer to a question. After the reveal all
-- verdicts stay beside the judgements; they never add up to one.
create table blind_round (
  project_id     text not null references project,
  id             uuid not null,
  claim_id       uuid,
  question_id    uuid,
  by_id          uuid not null references account,
  created_seq    bigint not null,
  created_at     timestamptz not null,
  revealed_seq   bigint,
  revealed_at    timestamptz,
  revealed_by_id uuid references account,
  primary key (project_id, id),
  foreign key (project_id, claim_id) references claim (project_id, id),
  foreign key (project_id, question_id) references research_question (project_id, id),
  check (num_nonnulls(claim_id, question_id) = 1),
  check (num_nonnulls(revealed_seq, revealed_at, revealed_by_id) in (0, 3)),
  check (revealed_seq > created_seq)
);
create unique index blind_round_open on blind_round (project_id, coalesce(claim_id, question_id)) where revealed_seq is null;
create index blind_round_claim on blind_round (project_id, claim_id) where claim_id is not null;
create index blind_round_question on blind_round (project_id, question_id) where question_id is not null;

-- One person's verdict on one claim. Append-only; before the reveal a person's newest one holds.
create table round_verdict (
  project_id text not null,
  id         uuid not null,
  round_id   uuid not null,
  claim_id   uuid not null,
  standing   text not null check (standing in ('OPEN', 'CONTESTED', 'ESTABLISHED', 'REJECTED')),
  confidence int not null check (confidence between 1 and 5),
  reason     text not null check (char_length(btrim(reason)) between 15 and 10000),
  seq        bigint not null,
  at         timestamptz not null,
  by_id      uuid not null references account,
  primary key (project_id, id),
  unique (project_id, round_id, claim_id, by_id, seq),
  foreign key (project_id, round_id) references blind_round (project_id, id),
  foreign key (project_id, claim_id) references claim (project_id, id)
);
create index round_verdict_claim on round_verdict (project_id, claim_id);
create trigger round_verdict_stays before update or delete on round_verdict for each row execute function refuse_change();
create trigger round_verdict_is_not_emptied before truncate on round_verdict for each statement execute function refuse_change();

create function reveal_once() returns trigger language plpgsql as $$
begin
  if old.revealed_seq is not null
     or (to_jsonb(old) - array['revealed_seq', 'revealed_at', 'revealed_by_id'])
        <> (to_jsonb(new) - array['revealed_seq', 'revealed_at', 'revealed_by_id']) then
    raise exception 'a round is revealed once and changed in nothing else' using errcode = 'integrity_constraint_violation';
  end if;
  if not may_judge(new.project_id, new.revealed_by_id) then
    raise exception 'a reviewer reveals a round' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger blind_round_is_revealed_once before update on blind_round for each row execute function reveal_once();
create trigger blind_round_is_not_deleted before delete on blind_round for each row execute function refuse_change();
create trigger blind_round_is_not_emptied before truncate on blind_round for each statement execute function refuse_change();

create function open_a_round() returns trigger language plpgsql as $$
begin
  if new.revealed_seq is not null then
    raise exception 'a round begins unrevealed' using errcode = 'integrity_constraint_violation';
  end if;
  if not may_judge(new.project_id, new.by_id) then
    raise exception 'a reviewer opens a round' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger blind_round_begins before insert on blind_round for each row execute function open_a_round();

create function give_a_verdict() returns trigger language plpgsql as $$
declare
  asked blind_round;
begin
  select * into asked from blind_round where project_id = new.project_id and id = new.round_id;
  if asked.revealed_seq is not null then
    raise exception 'the round is revealed and takes no verdicts any more' using errcode = 'integrity_constraint_violation';
  end if;
  if new.claim_id is distinct from asked.claim_id and not exists (
       select from question_answer w
        where w.project_id = new.project_id and w.question_id = asked.question_id and w.claim_id = new.claim_id
          and w.retired_seq is null) then
    raise exception 'the round is not about this claim' using errcode = 'integrity_constraint_violation';
  end if;
  if not exists (
       select from member m
        where m.project_id = new.project_id and m.account_id = new.by_id
          and m.role in ('ANNOTATOR', 'REVIEWER', 'EDITOR', 'OWNER')) then
    raise exception 'a member gives a verdict' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger round_verdict_is_asked_for before insert on round_verdict for each row execute function give_a_verdict();
