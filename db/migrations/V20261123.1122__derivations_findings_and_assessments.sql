-- Somebody took what stands in a passage or a source from another passage, another source, or a person who told it.
create table derivation (
  project_id        text not null,
  id                uuid not null,
  child_passage_id  uuid,
  child_source_id   uuid,
  parent_passage_id uuid,
  parent_source_id  uuid,
  parent_agent_id   uuid,
  manner            text not null check (manner in ('quotes', 'paraphrases', 'translates', 'copies', 'informed_by', 'edited_by')),
  certainty         text not null check (certainty in ('certain', 'probable', 'possible')),
  grounds           text not null check (char_length(btrim(grounds)) between 15 and 10000),
  by_id             uuid not null references account,
  created_seq       bigint not null,
  created_at        timestamptz not null,
  retired_seq       bigint,
  retired_by_id     uuid references account,
  retired_reason    text check (char_length(btrim(retired_reason)) >= 15),
  primary key (project_id, id),
  foreign key (project_id, child_passage_id) references passage (project_id, id),
  foreign key (project_id, child_source_id) references source (project_id, id),
  foreign key (project_id, parent_passage_id) references passage (project_id, id),
  foreign key (project_id, parent_source_id) references source (project_id, id),
  foreign key (project_id, parent_agent_id) references agent (project_id, id),
  check (num_nonnulls(child_passage_id, child_source_id) = 1),
  check (num_nonnulls(parent_passage_id, parent_source_id, parent_agent_id) = 1),
  check (child_passage_id is null or child_passage_id is distinct from parent_passage_id),
  check (child_source_id is null or child_source_id is distinct from parent_source_id),
  check (num_nonnulls(retired_seq, retired_by_id, retired_reason) in (0, 3))
);
create index derivation_child_passage on derivation (project_id, child_passage_id);
create index derivation_child_source on derivation (project_id, child_source_id);
create index derivation_parent_passage on derivation (project_id, parent_passage_id);
create index derivation_parent_source on derivation (project_id, parent_source_id);
create index derivation_parent_agent on derivation (project_id, parent_agent_id);
create trigger derivation_is_kept before update on derivation for each row execute function only_retire();
create trigger derivation_is_not_deleted before delete on derivation for each row execute function refuse_change();
create trigger derivation_is_not_emptied before truncate on derivation for each statement execute function refuse_change();

-- Somebody looked whether one source depends on another, for all or for one claim, and found that it does not.
-- The two are kept in the order of their ids, so that one pair has one form.
create table independence_finding (
  project_id     text not null,
  id             uuid not null,
  source_id      uuid not null,
  other_id       uuid not null,
  claim_id       uuid,
  grounds        text not null check (char_length(btrim(grounds)) between 15 and 10000),
  by_id          uuid not null references account,
  created_seq    bigint not null,
  created_at     timestamptz not null,
  retired_seq    bigint,
  retired_by_id  uuid references account,
  retired_reason text check (char_length(btrim(retired_reason)) >= 15),
  primary key (project_id, id),
  foreign key (project_id, source_id) references source (project_id, id),
  foreign key (project_id, other_id) references source (project_id, id),
  foreign key (project_id, claim_id) references claim (project_id, id),
  check (source_id < other_id),
  check (num_nonnulls(retired_seq, retired_by_id, retired_reason) in (0, 3))
);
create index independence_finding_pair on independence_finding (project_id, source_id, other_id);
create index independence_finding_other on independence_finding (project_id, other_id);
create trigger independence_finding_is_kept before update on independence_finding for each row execute function only_retire();
create trigger independence_finding_is_not_deleted before delete on independence_finding for each row execute function refuse_change();
create trigger independence_finding_is_not_emptied before truncate on independence_finding for each statement execute function refuse_change();

-- Source criticism: one person's grade of one thing by one criterion. Append-only; a person's newest one holds.
-- The letter is for who speaks, the digit for what is said: two axes that nothing adds up.
create table assessment (
  project_id  text not null,
  id          uuid not null,
  source_id   uuid,
  agent_id    uuid,
  passage_id  uuid,
  evidence_id uuid,
  criterion   text not null check (criterion in ('reliability', 'credibility', 'authenticity', 'attribution', 'dating', 'integrity',
                                                 'competence', 'veracity', 'interest', 'memory_interval')),
  grade       text not null,
  rationale   text check (char_length(btrim(rationale)) between 15 and 10000),
  seq         bigint not null,
  at          timestamptz not null,
  by_id       uuid not null references account,
  primary key (project_id, id),
  foreign key (project_id, source_id) references source (project_id, id),
  foreign key (project_id, agent_id) references agent (project_id, id),
  foreign key (project_id, passage_id) references passage (project_id, id),
  foreign key (project_id, evidence_id) references evidence (project_id, id),
  check (num_nonnulls(source_id, agent_id, passage_id, evidence_id) = 1),
  check (grade = any (case criterion
    when 'reliability' then array['A', 'B', 'C', 'D', 'E', 'F']
    when 'credibility' then array['1', '2', '3', '4', '5', '6']
    else array['pass', 'doubtful', 'fail', 'unknown'] end)),
  check (criterion <> 'reliability' or num_nonnulls(source_id, agent_id) = 1),
  check (criterion <> 'credibility' or evidence_id is not null),
  check (criterion not in ('authenticity', 'attribution', 'dating', 'integrity') or num_nonnulls(source_id, passage_id) = 1),
  check (rationale is not null or grade in ('F', '6'))
);
create index assessment_source on assessment (project_id, source_id, seq);
create index assessment_agent on assessment (project_id, agent_id, seq);
create index assessment_evidence on assessment (project_id, evidence_id, seq);
create index assessment_passage on assessment (project_id, passage_id, seq);
create trigger assessment_stays before update or delete on assessment for each row execute function refuse_change();
create trigger assessment_is_not_emptied before truncate on assessment for each statement execute function refuse_change();
