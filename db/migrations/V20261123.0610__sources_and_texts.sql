-- The bibliographic record of a book, memoir, transcript, letter or file.
create table source (
  project_id  text not null references project,
  id          uuid not null,
  key         text not null check (char_length(key) between 1 and 120),
  csl         jsonb not null check (jsonb_typeof(csl) = 'object'),
  created_seq bigint not null,
  created_at  timestamptz not null,
  by_id       uuid not null references account,
  version     int not null,
  primary key (project_id, id),
  unique (project_id, key)
);
create index source_id on source (id);

-- A historical or living person, a group, somebody unknown, or a program.
create table agent (
  project_id  text not null references project,
  id          uuid not null,
  name        text not null check (char_length(btrim(name)) between 1 and 300),
  kind        text not null check (kind in ('PERSON', 'GROUP', 'ANONYMOUS', 'SOFTWARE')),
  same_as     text,
  created_seq bigint not null,
  created_at  timestamptz not null,
  by_id       uuid not null references account,
  version     int not null,
  primary key (project_id, id)
);
create index agent_id on agent (id);
create index agent_name on agent (project_id, name);

create table source_agent (
  project_id text not null,
  source_id  uuid not null,
  agent_id   uuid not null,
  role       text not null check (char_length(role) between 1 and 60),
  ordinal    int not null,
  primary key (project_id, source_id, agent_id, role),
  foreign key (project_id, source_id) references source (project_id, id),
  foreign key (project_id, agent_id) references agent (project_id, id)
);

create table text (
  project_id  text not null references project,
  id          uuid not null,
  slug        text not null check (slug ~ '^[a-z0-9](?:[a-z0-9-]{0,78}[a-z0-9])?$'),
  title       text not null check (char_length(btrim(title)) between 1 and 500),
  author      text,
  language    text not null,
  direction   text not null check (direction in ('ltr', 'rtl')),
  source_id   uuid,
  newest      int not null,                      -- the number of its newest revision
  created_seq bigint not null,
  created_at  timestamptz not null,
  by_id       uuid not null references account,
  version     int not null,
  primary key (project_id, id),
  unique (project_id, slug),
  foreign key (project_id, source_id) references source (project_id, id)
);
create index text_id on text (id);

-- One state of a text: the bytes as they came and what was read from them. Never changes.
create table revision (
  project_id  text not null,
  text_id     uuid not null,
  number      int not null check (number > 0),
  format      text not null check (format in ('PLAIN', 'MARKDOWN', 'HTML', 'TEI')),
  media_type  text not null,
  file_name   text not null,
  encoding    text not null,
  sha256      text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  length      int not null check (length >= 0),  -- code points of the plain text
  segments    int not null,
  sections    int not null,
  created_seq bigint not null,
  created_at  timestamptz not null,
  by_id       uuid not null references account,
  primary key (project_id, text_id, number),
  foreign key (project_id, text_id) references text (project_id, id)
);
create index revision_sha256 on revision (project_id, sha256);

-- Apart from its revision, so that reading a revision does not read a book.
create table original (
  project_id text not null,
  text_id    uuid not null,
  number     int not null,
  bytes      bytea not null,
  primary key (project_id, text_id, number),
  foreign key (project_id, text_id, number) references revision (project_id, text_id, number)
);
alter table original alter column bytes set storage external;

create table finding (
  project_id text not null,
  text_id    uuid not null,
  number     int not null,
  ordinal    int not null,
  severity   text not null check (severity in ('LOST', 'CHANGED', 'GUESSED')),
  line       int,
  col        int,
  message    text not null,
  primary key (project_id, text_id, number, ordinal),
  foreign key (project_id, text_id, number) references revision (project_id, text_id, number)
);

-- A heading, paragraph, verse line, note … of a revision. All of them tile the plain text, one line feed between two.
create table segment (
  project_id  text not null,
  text_id     uuid not null,
  number      int not null,
  ordinal     int not null check (ordinal >= 1),
  section     int not null check (section >= 1), -- the part of the text shown at once
  path        text not null,
  kind        text not null,
  level       int not null,
  label       text,
  start_at    int not null,                      -- code points from the beginning of the plain text
  end_at      int not null check (end_at > start_at),
  body        text not null,
  language    text,
  direction   text,
  place       text not null check (place in ('FRONT', 'BODY', 'BACK', 'NOTE', 'APPARATUS')),
  attached_at int,
  marks       jsonb not null,
  source_map  bytea not null,
  primary key (project_id, text_id, number, ordinal),
  foreign key (project_id, text_id, number) references revision (project_id, text_id, number)
);
create index segment_start on segment (project_id, text_id, number, start_at);
create index segment_section on segment (project_id, text_id, number, section, ordinal);

create trigger revision_stays before update or delete on revision for each row execute function refuse_change();
create trigger original_stays before update or delete on original for each row execute function refuse_change();
create trigger finding_stays before update or delete on finding for each row execute function refuse_change();
create trigger segment_stays before update or delete on segment for each row execute function refuse_change();

-- A place in one revision, with its words and what stands around them. Never changes.
create table passage (
  project_id text not null,
  id         uuid not null,
  text_id    uuid not null,
  number     int not null,
  start_at   int not null check (start_at >= 0),
  end_at     int not null check (end_at > start_at),
  exact      text not null,
  prefix     text not null,
  suffix     text not null,
  primary key (project_id, id),
  foreign key (project_id, text_id, number) references revision (project_id, text_id, number)
);
create trigger passage_stays before update or delete on passage for each row execute function refuse_change();

-- Which annotations, claims and evidence lie where: an index over passages, rebuilt from them at any time. band is the
-- smallest of 256, 4096, 65536 and all (2147483647) that holds the span, so that one range scan a band finds all that
-- overlap. A thing with several passages has several spans.
create table span (
  project_id text not null,
  text_id    uuid not null,
  number     int not null,
  band       int not null check (band in (256, 4096, 65536, 2147483647)),
  start_at   int not null,
  end_at     int not null check (end_at > start_at and end_at - start_at <= band),
  subject_id uuid not null,
  ordinal    int not null,
  kind       text not null,                      -- note, highlight, tag, entity, question, claim, evidence
  only_for   uuid,                               -- the one account that may see it
  visibility text not null check (visibility in ('PRIVATE', 'PROJECT', 'PUBLIC')),
  passage_id uuid not null,
  primary key (project_id, text_id, number, band, start_at, subject_id, ordinal),
  foreign key (project_id, passage_id) references passage (project_id, id)
);
create index span_subject on span (project_id, subject_id);
