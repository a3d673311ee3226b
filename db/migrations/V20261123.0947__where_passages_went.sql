-- Where a passage stands in a later revision of its text, as the program found it or a person decided. The newest row of
-- a revision decides, the earlier ones stay. An uncertain place is a proposal; an orphaned passage has none.
create table passage_place (
  project_id    text not null,
  passage_id    uuid not null,
  number        int not null,
  seq           bigint not null,
  text_id       uuid not null,
  state         text not null check (state in ('UNCHANGED', 'MOVED', 'UNCERTAIN', 'ORPHANED')),
  score         double precision not null check (score between 0 and 1),
  start_at      int check (start_at >= 0),
  end_at        int check (end_at > start_at),
  exact         text,
  prefix        text,
  suffix        text,
  decided_by_id uuid references account,         -- null where nobody was asked
  primary key (project_id, passage_id, number, seq),
  foreign key (project_id, passage_id) references passage (project_id, id),
  foreign key (project_id, text_id, number) references revision (project_id, text_id, number),
  check (num_nulls(start_at, end_at, exact, prefix, suffix) = case when state = 'ORPHANED' then 5 else 0 end)
);
create index passage_place_of_text on passage_place (project_id, text_id, number, state);
create trigger passage_place_stays before update or delete on passage_place for each row execute function refuse_change();

create index passage_text on passage (project_id, text_id, number);
create index span_passage on span (project_id, passage_id, number);

-- What was put in for what, where a revision was made by correcting the one before: offsets in that one's plain text.
create table correction (
  project_id text not null,
  text_id    uuid not null,
  number     int not null,
  ordinal    int not null check (ordinal > 0),
  start_at   int not null check (start_at >= 0),
  end_at     int not null check (end_at >= start_at),
  cut        text not null,
  put        text not null,
  primary key (project_id, text_id, number, ordinal),
  foreign key (project_id, text_id, number) references revision (project_id, text_id, number)
);
create trigger correction_stays before update or delete on correction for each row execute function refuse_change();
