-- Under which address something stood in the file that it came with, so that the same file, sent again, brings nothing twice.
create table brought (
  project_id text not null references project,
  address    text not null check (char_length(address) between 1 and 2000),
  kind       text not null check (kind in ('annotation', 'claim', 'evidence')),
  subject_id uuid not null,
  seq        bigint not null,
  primary key (project_id, address, kind)
);
create index brought_subject on brought (project_id, subject_id);
create trigger brought_stays before update or delete on brought for each row execute function refuse_change();

-- Judgements that a file tells of, with the names and words as they stand there. They are history and set no standing.
create table brought_judgement (
  project_id  text not null,
  claim_id    uuid not null,
  ordinal     int not null check (ordinal > 0),
  judge       text not null check (char_length(judge) between 1 and 500),
  judged_at   timestamptz,
  standing    text not null check (standing in ('DRAFT', 'OPEN', 'CONTESTED', 'ESTABLISHED', 'REJECTED', 'WITHDRAWN', 'SUPERSEDED')),
  reason_code text check (char_length(reason_code) <= 60),
  reason      text not null check (char_length(reason) <= 10000),
  seq         bigint not null,
  by_id       uuid not null references account,
  primary key (project_id, claim_id, ordinal),
  foreign key (project_id, claim_id) references claim (project_id, id)
);
create trigger brought_judgement_stays before update or delete on brought_judgement for each row execute function refuse_change();
