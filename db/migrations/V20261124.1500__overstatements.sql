-- A reviewer says that a wording says more than the passages linked with its claim. It is open until the claim is worded
-- otherwise or somebody says what speaks against it, once.
create table overstatement (
  project_id     text not null,
  id             uuid not null,
  claim_id       uuid not null,
  wording        int not null,
  body           text not null check (char_length(btrim(body)) between 15 and 10000),
  created_seq    bigint not null,
  created_at     timestamptz not null,
  by_id          uuid not null references account,
  answer         text check (char_length(btrim(answer)) between 15 and 10000),
  answered_seq   bigint,
  answered_at    timestamptz,
  answered_by_id uuid references account,
  primary key (project_id, id),
  foreign key (project_id, claim_id, wording) references claim_wording (project_id, claim_id, number),
  check (num_nulls(answer, answered_seq, answered_at, answered_by_id) in (0, 4))
);
create unique index overstatement_open on overstatement (project_id, claim_id, wording) where answer is null;
create index overstatement_claim on overstatement (project_id, claim_id, created_seq);
create trigger overstatement_is_answered_once before update on overstatement for each row execute function answer_once();
create trigger overstatement_is_not_deleted before delete on overstatement for each row execute function refuse_change();
create trigger overstatement_is_not_emptied before truncate on overstatement for each statement execute function refuse_change();
