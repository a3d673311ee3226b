-- What a reader marked. Its words are in annotation_wording, every one of them kept.
create table annotation (
  project_id     text not null references project,
  id             uuid not null,
  kind           text not null check (kind in ('NOTE', 'HIGHLIGHT', 'TAG', 'ENTITY', 'QUESTION')),
  visibility     text not null check (visibility in ('PRIVATE', 'PROJECT', 'PUBLIC')),
  by_id          uuid not null references account,
  created_seq    bigint not null,
  created_at     timestamptz not null,
  retired_seq    bigint,
  retired_by_id  uuid references account,
  retired_reason text,
  version        int not null,
  primary key (project_id, id)
);
create index annotation_id on annotation (id);
create trigger annotation_is_kept before update on annotation for each row execute function only_retire('visibility');
create trigger annotation_is_not_deleted before delete on annotation for each row execute function refuse_change();

create table annotation_wording (
  project_id    text not null,
  annotation_id uuid not null,
  number        int not null check (number > 0),
  body          text check (char_length(body) <= 100000),
  format        text not null check (format in ('text/markdown', 'text/plain')),
  language      text,
  tags          text[] not null default '{}',
  entity_iri    text,
  entity_label  text,
  visibility    text not null check (visibility in ('PRIVATE', 'PROJECT', 'PUBLIC')),
  seq           bigint not null,
  at            timestamptz not null,
  by_id         uuid not null references account,
  primary key (project_id, annotation_id, number),
  foreign key (project_id, annotation_id) references annotation (project_id, id)
);
create trigger annotation_wording_stays before update or delete on annotation_wording for each row execute function refuse_change();

create table annotation_passage (
  project_id    text not null,
  annotation_id uuid not null,
  ordinal       int not null,
  passage_id    uuid not null,
  primary key (project_id, annotation_id, ordinal),
  foreign key (project_id, annotation_id) references annotation (project_id, id),
  foreign key (project_id, passage_id) references passage (project_id, id)
);
create trigger annotation_passage_stays before update or delete on annotation_passage for each row execute function refuse_change();

create table reply (
  project_id     text not null,
  id             uuid not null,
  annotation_id  uuid not null,
  body           text not null check (char_length(btrim(body)) between 1 and 100000),
  by_id          uuid not null references account,
  created_seq    bigint not null,
  created_at     timestamptz not null,
  retired_seq    bigint,
  retired_by_id  uuid references account,
  retired_reason text,
  primary key (project_id, id),
  foreign key (project_id, annotation_id) references annotation (project_id, id)
);
create index reply_annotation on reply (project_id, annotation_id, created_seq);
create trigger reply_is_kept before update on reply for each row execute function only_retire();
create trigger reply_is_not_deleted before delete on reply for each row execute function refuse_change();
