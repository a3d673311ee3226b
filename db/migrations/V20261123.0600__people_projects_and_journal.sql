-- People of the installation. They belong to no project.
create table account (
  id            uuid primary key,
  name          text not null unique check (name = lower(name) and char_length(name) between 2 and 64),
  display_name  text not null check (char_length(btrim(display_name)) between 1 and 120),
  password_hash text not null,
  administrator boolean not null default false,
  created_at    timestamptz not null
);

-- A signed-in browser. Signing out deletes the row; the cookie holds the key, the table only its SHA-256.
create table session (
  key_hash   bytea primary key check (octet_length(key_hash) = 32),
  account_id uuid not null references account,
  csrf       text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create index session_account on session (account_id);
create index session_expiry on session (expires_at);

-- A key for a program; shown once, kept as SHA-256.
create table token (
  id         uuid primary key,
  account_id uuid not null references account,
  label      text not null check (char_length(label) between 1 and 120),
  scopes     text[] not null check (scopes <@ array['read', 'write'] and cardinality(scopes) > 0),
  key_hash   bytea not null unique check (octet_length(key_hash) = 32),
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create index token_account on token (account_id);

-- The one-time key that lets the first person in.
create table first_key (
  key_hash   bytea primary key check (octet_length(key_hash) = 32),
  created_at timestamptz not null
);

-- The answer given to a creating request, kept so that its repetition gets the same one.
create table idempotent_answer (
  account_id   uuid not null references account,
  key          text not null check (char_length(key) between 1 and 255),
  request_hash bytea not null,
  started_at   timestamptz not null,
  status       int,                    -- null while the first is still running
  headers      jsonb,
  body         text,
  primary key (account_id, key)
);
create index idempotent_answer_age on idempotent_answer (started_at);

-- A workroom. Its id is a short random key, made once and shown nowhere; the slug is its address.
create table project (
  id          text primary key check (id ~ '^[a-z0-9]{12}$'),
  slug        text not null unique check (slug ~ '^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$'),
  title       text not null check (char_length(btrim(title)) between 1 and 300),
  description text not null default '' check (char_length(description) <= 4000),
  visibility  text not null check (visibility in ('PRIVATE', 'PUBLIC')),
  language    text not null default 'en',
  quorum      jsonb not null default '{"ESTABLISHED": 1, "REJECTED": 1}',
  version     int not null default 1,
  created_at  timestamptz not null
);

create table member (
  project_id text not null references project,
  account_id uuid not null references account,
  role       text not null check (role in ('READER', 'ANNOTATOR', 'REVIEWER', 'EDITOR', 'OWNER')),
  since      timestamptz not null,
  primary key (project_id, account_id)
);
create index member_account on member (account_id);

create table invitation (
  project_id text not null references project,
  id         uuid not null,
  role       text not null check (role in ('READER', 'ANNOTATOR', 'REVIEWER', 'EDITOR', 'OWNER')),
  key_hash   bytea not null check (octet_length(key_hash) = 32),
  by_id      uuid not null references account,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at    timestamptz,
  used_by_id uuid references account,
  primary key (project_id, id)
);
create index invitation_key on invitation (key_hash);

-- One row a project: its newest revision number, the hash of that entry, and the next numbers people see.
create table counter (
  project_id text primary key references project,
  revision   bigint not null default 0,
  hash       bytea not null default decode(repeat('00', 32), 'hex'),
  claims     int not null default 0
);

-- One write, one entry. The numbers have no gap; every hash covers the one before.
create table journal_entry (
  project_id  text not null references project,
  seq         bigint not null check (seq > 0),
  at          timestamptz not null,
  account_id  uuid not null references account,
  kind        text not null,
  subject     text not null,
  summary     text not null check (char_length(btrim(summary)) > 0),
  detail      jsonb not null,
  detail_hash bytea not null check (octet_length(detail_hash) = 32),
  private_to  uuid references account,           -- an entry about something that only its author may see
  hash        bytea not null check (octet_length(hash) = 32),
  primary key (project_id, seq)
);
create index journal_entry_subject on journal_entry (project_id, subject, seq);
create index journal_entry_at on journal_entry (project_id, at);

-- What has happened stays. Used by every table that only grows.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% only grows: its rows are neither changed nor deleted', tg_table_name
    using errcode = 'integrity_constraint_violation';
end $$;

create trigger journal_entry_stays before update or delete on journal_entry for each row execute function refuse_change();
create trigger journal_entry_is_not_emptied before truncate on journal_entry for each statement execute function refuse_change();

-- Things that can be retired once and changed in nothing else; the columns named as arguments may also change.
create function only_retire() returns trigger language plpgsql as $$
declare
  before jsonb := to_jsonb(old);
  after  jsonb := to_jsonb(new);
  col    text;
begin
  if old.retired_seq is not null then
    raise exception '% % is retired and does not change any more', tg_table_name, old.id
      using errcode = 'integrity_constraint_violation';
  end if;
  foreach col in array array['retired_seq', 'retired_reason', 'retired_by_id', 'version'] || tg_argv loop
    before := before - col;
    after := after - col;
  end loop;
  if before <> after then
    raise exception '% can be retired, not changed', tg_table_name
      using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
