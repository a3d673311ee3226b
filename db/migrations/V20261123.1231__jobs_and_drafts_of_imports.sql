-- The queue of db-scheduler, as its library declares it: which work is due and which replica has taken it. It belongs to
-- the installation, not to a project; what people see of a piece of work is in job.
create table scheduled_tasks (
  task_name            text not null,
  task_instance        text not null,
  task_data            bytea,
  execution_time       timestamptz not null,
  picked               boolean not null,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures int,
  last_heartbeat       timestamptz,
  version              bigint not null,
  priority             smallint,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on scheduled_tasks (last_heartbeat);
create index scheduled_tasks_priority on scheduled_tasks (priority desc, execution_time asc);

-- A piece of work that takes longer than one waits for a page, and how far it is.
create table job (
  project_id text not null references project,
  id         uuid not null,
  kind       text not null,
  title      text not null check (char_length(title) between 1 and 300),  -- what it works on, in words
  asked      jsonb not null,                     -- what its kind of work needs to know
  origin     text,                               -- the page where one can ask for it anew
  state      text not null check (state in ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
  stage      text,
  percent    int not null check (percent between 0 and 100),
  attempt    int not null check (attempt >= 0),  -- how often it was begun; one that was taken over by another is told by it
  result     text,                               -- the address of what was made, for programs
  page       text,                               -- the same, for people
  report     jsonb,                              -- what there is to tell beside it
  problem    jsonb,                              -- why it failed (RFC 9457)
  by_id      uuid not null references account,
  created_at timestamptz not null,
  started_at timestamptz,
  ended_at   timestamptz,
  primary key (project_id, id),
  check ((ended_at is not null) = (state in ('DONE', 'FAILED', 'CANCELLED')))
);
create index job_by on job (project_id, by_id, id);

-- The words of a text can lie in their rows before anybody sees it: what is read hangs on the file, and the revision,
-- which comes last, makes it visible. So the project waits for two rows, however long the text.
alter table original drop constraint original_project_id_text_id_number_fkey;
alter table revision add foreign key (project_id, text_id, number) references original;
alter table finding drop constraint finding_project_id_text_id_number_fkey;
alter table finding add foreign key (project_id, text_id, number) references original;
alter table segment drop constraint segment_project_id_text_id_number_fkey;
alter table segment add foreign key (project_id, text_id, number) references original;
-- Checked row by row against a table that grows in the same transaction, this one took hours for a long text.
alter table segment_words drop constraint segment_words_project_id_text_id_number_ordinal_fkey;
alter table segment_words add foreign key (project_id, text_id, number) references original;

alter table revision drop constraint revision_format_check;
alter table revision add constraint revision_format_check
  check (format in ('PLAIN', 'MARKDOWN', 'HTML', 'TEI', 'DOCX', 'ODT', 'EPUB', 'PDF'));

-- What is known of the written thing itself, in words as people write them.
alter table text add column dated     text check (char_length(dated) between 1 and 200);
alter table text add column rights    text check (char_length(rights) between 1 and 500);
alter table text add column archive   text check (char_length(archive) between 1 and 300);
alter table text add column shelfmark text check (char_length(shelfmark) between 1 and 300);

-- Files on their way in, and what their importer said about them. Its importer's alone; it goes when the text is there.
create table import_draft (
  project_id text not null references project,
  id         uuid not null,
  by_id      uuid not null references account,
  created_at timestamptz not null,
  touched_at timestamptz not null,
  said       jsonb not null,                     -- as typed; it stands there again
  checked    jsonb,                              -- what its reader found
  refused    jsonb,                              -- or why it cannot be read (RFC 9457)
  job_id     uuid,                               -- the work that is done on it, or was done last
  primary key (project_id, id)
);
create index import_draft_touched on import_draft (touched_at);

create table import_file (
  project_id   text not null,
  draft_id     uuid not null,
  ordinal      int not null check (ordinal >= 1),
  file_name    text not null,
  content_type text,
  size         bigint not null,
  bytes        bytea not null,
  primary key (project_id, draft_id, ordinal),
  foreign key (project_id, draft_id) references import_draft (project_id, id) on delete cascade
);
alter table import_file alter column bytes set storage external;
