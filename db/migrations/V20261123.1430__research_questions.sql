-- A question the project looks into; its answers are claims, rivals of one another. None of them need be right.
create table research_question (
  project_id  text not null references project,
  id          uuid not null,
  body        text not null check (char_length(btrim(body)) between 10 and 1000),
  by_id       uuid not null references account,
  created_seq bigint not null,
  created_at  timestamptz not null,
  primary key (project_id, id)
);
create trigger research_question_stays before update or delete on research_question for each row execute function refuse_change();
create trigger research_question_is_not_emptied before truncate on research_question for each statement execute function refuse_change();

create table question_answer (
  project_id     text not null,
  id             uuid not null,
  question_id    uuid not null,
  claim_id       uuid not null,
  by_id          uuid not null references account,
  created_seq    bigint not null,
  created_at     timestamptz not null,
  retired_seq    bigint,
  retired_by_id  uuid references account,
  retired_reason text check (char_length(btrim(retired_reason)) >= 15),
  primary key (project_id, id),
  foreign key (project_id, question_id) references research_question (project_id, id),
  foreign key (project_id, claim_id) references claim (project_id, id),
  check (num_nonnulls(retired_seq, retired_by_id, retired_reason) in (0, 3))
);
create unique index question_answer_once on question_answer (project_id, question_id, claim_id) where retired_seq is null;
create index question_answer_claim on question_answer (project_id, claim_id);
create trigger question_answer_is_kept before update on question_answer for each row execute function only_retire();
create trigger question_answer_is_not_deleted before delete on question_answer for each row execute function refuse_change();
create trigger question_answer_is_not_emptied before truncate on question_answer for each statement execute function refuse_change();
