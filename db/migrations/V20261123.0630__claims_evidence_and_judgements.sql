-- A sentence the project takes responsibility for examining. What it says is in claim_wording, what was made of it in judgement.
create table claim (
  project_id  text not null references project,
  id          uuid not null,
  number      int not null check (number > 0),
  kind        text check (kind in ('event', 'attribution', 'causal', 'interpretive', 'evaluative', 'textual', 'source_critical')),
  standing    text not null check (standing in ('DRAFT', 'OPEN', 'CONTESTED', 'ESTABLISHED', 'REJECTED', 'WITHDRAWN', 'SUPERSEDED')),
  wording     int not null check (wording > 0),  -- the number of its present wording
  by_id       uuid not null references account,
  created_seq bigint not null,
  created_at  timestamptz not null,
  version     int not null,
  primary key (project_id, id),
  unique (project_id, number)
);
create index claim_id on claim (id);
create index claim_standing on claim (project_id, standing, number);
create trigger claim_is_not_deleted before delete on claim for each row execute function refuse_change();

create table claim_wording (
  project_id  text not null,
  claim_id    uuid not null,
  number      int not null check (number > 0),
  statement   text not null check (char_length(btrim(statement)) between 10 and 1000),
  language    text,
  scope       text check (char_length(scope) <= 1000),
  event       text,                              -- EDTF
  substantive boolean not null,
  reason      text check (char_length(btrim(reason)) >= 15),
  seq         bigint not null,
  at          timestamptz not null,
  by_id       uuid not null references account,
  primary key (project_id, claim_id, number),
  foreign key (project_id, claim_id) references claim (project_id, id),
  check (number = 1 or reason is not null)
);
create trigger claim_wording_stays before update or delete on claim_wording for each row execute function refuse_change();

-- Where the claim is made.
create table claim_passage (
  project_id text not null,
  claim_id   uuid not null,
  ordinal    int not null,
  passage_id uuid not null,
  primary key (project_id, claim_id, ordinal),
  foreign key (project_id, claim_id) references claim (project_id, id),
  foreign key (project_id, passage_id) references passage (project_id, id)
);
create trigger claim_passage_stays before update or delete on claim_passage for each row execute function refuse_change();

-- Somebody asserts, denies, doubts or only reports the claim in a passage. It is a reading and has a reader.
create table assertion (
  project_id     text not null,
  id             uuid not null,
  claim_id       uuid not null,
  agent_id       uuid not null,
  role           text not null check (role in ('source_author', 'quoted_person', 'historian', 'annotator')),
  polarity       text not null check (polarity in ('asserts', 'denies', 'doubts', 'reports_without_endorsing')),
  modality       text check (modality in ('plain', 'probable', 'possible', 'conditional', 'ironic_or_coerced')),
  note           text check (char_length(note) <= 10000),
  by_id          uuid not null references account,
  created_seq    bigint not null,
  created_at     timestamptz not null,
  retired_seq    bigint,
  retired_by_id  uuid references account,
  retired_reason text,
  primary key (project_id, id),
  foreign key (project_id, claim_id) references claim (project_id, id),
  foreign key (project_id, agent_id) references agent (project_id, id)
);
create index assertion_claim on assertion (project_id, claim_id);
create index assertion_agent on assertion (project_id, agent_id);
create trigger assertion_is_kept before update on assertion for each row execute function only_retire();
create trigger assertion_is_not_deleted before delete on assertion for each row execute function refuse_change();

create table assertion_passage (
  project_id   text not null,
  assertion_id uuid not null,
  ordinal      int not null,
  passage_id   uuid not null,
  primary key (project_id, assertion_id, ordinal),
  foreign key (project_id, assertion_id) references assertion (project_id, id),
  foreign key (project_id, passage_id) references passage (project_id, id)
);
create trigger assertion_passage_stays before update or delete on assertion_passage for each row execute function refuse_change();

-- Something bears on a claim: passages of texts, a source with a locator, or another claim. Exactly one of the three.
create table evidence (
  project_id     text not null,
  id             uuid not null,
  claim_id       uuid not null,
  stance         text not null check (stance in ('SUPPORTS', 'DISPUTES', 'QUALIFIES', 'MENTIONS')),
  target         text not null check (target in ('passage', 'source', 'claim')),
  source_id      uuid,
  locator        text check (char_length(locator) <= 300),
  premise_id     uuid,
  kind           text check (kind in ('testimony', 'document', 'material', 'scholarly_argument', 'silence')),
  proximity      text check (proximity in ('participant', 'eyewitness', 'contemporary_hearsay', 'later_hearsay',
                                           'official_record', 'physical_trace', 'scholarly_inference', 'unknown')),
  credibility    text check (credibility in ('1', '2', '3', '4', '5', '6')),
  reason         text check (char_length(reason) <= 10000),
  by_id          uuid not null references account,
  created_seq    bigint not null,
  created_at     timestamptz not null,
  retired_seq    bigint,
  retired_by_id  uuid references account,
  retired_reason text,
  version        int not null,
  primary key (project_id, id),
  foreign key (project_id, claim_id) references claim (project_id, id),
  foreign key (project_id, source_id) references source (project_id, id),
  foreign key (project_id, premise_id) references claim (project_id, id),
  check ((target = 'source') = (source_id is not null)),
  check ((target = 'claim') = (premise_id is not null)),
  check (locator is null or target = 'source'),
  check (premise_id is distinct from claim_id),
  check (stance = 'MENTIONS' or char_length(btrim(coalesce(reason, ''))) >= 15)
);
create index evidence_id on evidence (id);
create index evidence_claim on evidence (project_id, claim_id, created_seq);
create index evidence_source on evidence (project_id, source_id);
create index evidence_premise on evidence (project_id, premise_id);
create trigger evidence_is_kept before update on evidence for each row execute function only_retire();
create trigger evidence_is_not_deleted before delete on evidence for each row execute function refuse_change();

create table evidence_passage (
  project_id  text not null,
  evidence_id uuid not null,
  ordinal     int not null,
  passage_id  uuid not null,
  primary key (project_id, evidence_id, ordinal),
  foreign key (project_id, evidence_id) references evidence (project_id, id),
  foreign key (project_id, passage_id) references passage (project_id, id)
);
create trigger evidence_passage_stays before update or delete on evidence_passage for each row execute function refuse_change();

-- A reviewer takes evidence in, or leaves it out. The newest decision holds.
create table admission (
  project_id  text not null,
  id          uuid not null,
  evidence_id uuid not null,
  decision    text not null check (decision in ('ADMITTED', 'DECLINED')),
  reason      text check (char_length(reason) <= 10000),
  seq         bigint not null,
  at          timestamptz not null,
  by_id       uuid not null references account,
  primary key (project_id, id),
  foreign key (project_id, evidence_id) references evidence (project_id, id),
  check (decision = 'ADMITTED' or char_length(btrim(coalesce(reason, ''))) >= 15)
);
create index admission_evidence on admission (project_id, evidence_id, seq desc);
create trigger admission_stays before update or delete on admission for each row execute function refuse_change();

-- Live evidence with its newest decision; null while it waits.
create view evidence_now as
  select e.project_id, e.id, e.claim_id, e.stance,
         (select a.decision from admission a where a.project_id = e.project_id and a.evidence_id = e.id
           order by a.seq desc limit 1) as decision
    from evidence e where e.retired_seq is null;

-- An objection attacks a piece of evidence, not the claim; somebody else answers it, once.
create table objection (
  project_id     text not null,
  id             uuid not null,
  evidence_id    uuid not null,
  body           text not null check (char_length(btrim(body)) between 15 and 10000),
  created_seq    bigint not null,
  created_at     timestamptz not null,
  by_id          uuid not null references account,
  answer         text check (char_length(btrim(answer)) between 15 and 10000),
  answered_seq   bigint,
  answered_at    timestamptz,
  answered_by_id uuid references account,
  primary key (project_id, id),
  foreign key (project_id, evidence_id) references evidence (project_id, id),
  check (num_nulls(answer, answered_seq, answered_at, answered_by_id) in (0, 4)),
  check (answered_by_id is distinct from by_id)
);
create index objection_evidence on objection (project_id, evidence_id, created_seq);
create function answer_once() returns trigger language plpgsql as $$
begin
  if old.answer is not null
     or (to_jsonb(old) - array['answer', 'answered_seq', 'answered_at', 'answered_by_id'])
        <> (to_jsonb(new) - array['answer', 'answered_seq', 'answered_at', 'answered_by_id']) then
    raise exception 'an objection is answered once and changed in nothing else' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger objection_is_answered_once before update on objection for each row execute function answer_once();
create trigger objection_is_not_deleted before delete on objection for each row execute function refuse_change();

-- A standing given to a claim, with its reason. Append-only; the newest decides.
create table judgement (
  project_id    text not null,
  id            uuid not null,
  claim_id      uuid not null,
  from_standing text check (from_standing in ('DRAFT', 'OPEN', 'CONTESTED', 'ESTABLISHED', 'REJECTED', 'WITHDRAWN', 'SUPERSEDED')),
  standing      text not null check (standing in ('DRAFT', 'OPEN', 'CONTESTED', 'ESTABLISHED', 'REJECTED', 'WITHDRAWN', 'SUPERSEDED')),
  reason_code   text not null check (reason_code in ('created', 'submitted', 'new_evidence', 'counter_evidence', 'source_criticism',
                                     'dependence_found', 'reading_corrected', 'wording_changed', 'consensus', 'premise_fell',
                                     'duplicate', 'scope_error', 'editorial')),
  reason        text not null check (char_length(btrim(reason)) between 15 and 10000),
  wording       int not null,
  basis_seq     bigint not null,                 -- the revision whose evidence was judged
  single_editor boolean not null default false,  -- nobody else could have: every export says so
  seq           bigint not null,
  at            timestamptz not null,
  by_id         uuid not null references account,
  primary key (project_id, id),
  unique (project_id, claim_id, seq),
  foreign key (project_id, claim_id) references claim (project_id, id),
  foreign key (project_id, claim_id, wording) references claim_wording (project_id, claim_id, number),
  check ((reason_code = 'created') = (from_standing is null))
);
create index judgement_latest on judgement (project_id, claim_id, seq desc);
create trigger judgement_stays before update or delete on judgement for each row execute function refuse_change();
create trigger judgement_is_not_emptied before truncate on judgement for each statement execute function refuse_change();

create table judgement_answer (
  project_id   text not null,
  judgement_id uuid not null,
  evidence_id  uuid not null,
  body         text not null check (char_length(btrim(body)) between 15 and 10000),
  primary key (project_id, judgement_id, evidence_id),
  foreign key (project_id, judgement_id) references judgement (project_id, id),
  foreign key (project_id, evidence_id) references evidence (project_id, id)
);
create trigger judgement_answer_stays before update or delete on judgement_answer for each row execute function refuse_change();

-- I8: only the listed transitions, and from the standing the claim has. The first judgement makes the claim.
create function follow_the_standings() returns trigger language plpgsql as $$
declare
  present text;
begin
  select standing into present from judgement
   where project_id = new.project_id and claim_id = new.claim_id order by seq desc limit 1;
  if present is distinct from new.from_standing then
    raise exception 'the claim stands %, not %', coalesce(present, 'nowhere'), coalesce(new.from_standing, 'nowhere')
      using errcode = 'integrity_constraint_violation';
  end if;
  if not (coalesce(new.from_standing, '') || '>' || new.standing) = any (array[
      '>DRAFT', '>OPEN', 'DRAFT>OPEN', 'DRAFT>WITHDRAWN', 'OPEN>CONTESTED', 'OPEN>ESTABLISHED', 'OPEN>WITHDRAWN',
      'CONTESTED>ESTABLISHED', 'CONTESTED>REJECTED', 'CONTESTED>WITHDRAWN', 'CONTESTED>OPEN',
      'ESTABLISHED>CONTESTED', 'ESTABLISHED>OPEN', 'REJECTED>CONTESTED', 'REJECTED>OPEN', 'WITHDRAWN>OPEN',
      'OPEN>SUPERSEDED', 'CONTESTED>SUPERSEDED', 'ESTABLISHED>SUPERSEDED', 'REJECTED>SUPERSEDED', 'SUPERSEDED>OPEN']) then
    raise exception 'a claim does not go from % to %', new.from_standing, new.standing using errcode = 'integrity_constraint_violation';
  end if;
  -- I10: established needs admitted support, and nothing that disputes or qualifies may wait for a decision.
  if new.standing = 'ESTABLISHED' and (
      not exists (select from evidence_now e where e.project_id = new.project_id and e.claim_id = new.claim_id
                  and e.stance = 'SUPPORTS' and e.decision = 'ADMITTED')
      or exists (select from evidence_now e where e.project_id = new.project_id and e.claim_id = new.claim_id
                 and e.stance in ('DISPUTES', 'QUALIFIES') and e.decision is null)) then
    raise exception 'established needs admitted support and no undecided dispute' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger judgement_follows_the_standings before insert on judgement for each row execute function follow_the_standings();

-- I16: the standing on the claim is the newest judgement's, and it is checked when the transaction ends.
create function standing_is_judged() returns trigger language plpgsql as $$
declare
  judged text;
begin
  select standing into judged from judgement
   where project_id = new.project_id and claim_id = new.id order by seq desc limit 1;
  if judged is distinct from (select standing from claim where project_id = new.project_id and id = new.id) then
    raise exception 'claim % has a standing that nobody judged', new.number using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;
create constraint trigger claim_standing_is_judged after insert or update on claim
  deferrable initially deferred for each row execute function standing_is_judged();
