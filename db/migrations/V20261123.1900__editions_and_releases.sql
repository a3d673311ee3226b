-- An edition is a recipe: which texts, what is printed of what was said about them, and the words of its title page.
create table edition (
  project_id   text not null references project,
  id           uuid not null,
  slug         text not null check (slug ~ '^[a-z0-9](?:[a-z0-9-]{0,78}[a-z0-9])?$'),
  title        text not null check (char_length(btrim(title)) between 1 and 500),
  visibility   text not null check (visibility in ('PRIVATE', 'PUBLIC')),
  kinds        text[] not null check (kinds <@ array['note', 'highlight', 'tag', 'entity', 'question']),
  standings    text[] not null check (standings <@ array['OPEN', 'CONTESTED', 'ESTABLISHED', 'REJECTED']),
  apparatus    text not null check (apparatus in ('FOOTNOTES', 'MARGIN', 'ENDNOTES')),
  style        text not null check (char_length(style) between 1 and 100),
  language     text not null check (char_length(language) between 2 and 35),
  introduction text check (char_length(introduction) between 1 and 200000),
  rights       text check (char_length(rights) between 1 and 500),
  editors      text[] not null check (cardinality(editors) <= 50),
  created_seq  bigint not null,
  created_at   timestamptz not null,
  by_id        uuid not null references account,
  version      int not null,
  primary key (project_id, id),
  unique (project_id, slug)
);

-- In the order in which they are printed; without a number it is the newest revision at the time.
create table edition_text (
  project_id text not null,
  edition_id uuid not null,
  ordinal    int not null check (ordinal between 1 and 1000),
  text_id    uuid not null,
  number     int,
  primary key (project_id, edition_id, ordinal),
  unique (project_id, edition_id, text_id),
  foreign key (project_id, edition_id) references edition (project_id, id),
  foreign key (project_id, text_id) references text (project_id, id),
  foreign key (project_id, text_id, number) references revision (project_id, text_id, number)
);

-- The files of a release lie here before anybody sees them; the row of the release, which comes last, makes them visible.
create table release_file (
  project_id text not null references project,
  release_id uuid not null,
  format     text not null check (format ~ '^[a-z]{2,20}$'),
  media_type text not null,
  extension  text not null,
  size       bigint not null,
  sha256     text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  bytes      bytea not null,
  primary key (project_id, release_id, format)
);
alter table release_file alter column bytes set storage external;

-- A release is an edition frozen at a revision of the project: what was bound, from which every file can be made again.
create table release (
  project_id text not null,
  id         uuid not null,
  edition_id uuid not null,
  number     int not null check (number > 0),
  seq        bigint not null,                    -- the revision of the project it shows
  created_at timestamptz not null,
  by_id      uuid not null references account,
  note       text check (char_length(btrim(note)) between 1 and 2000),
  digest     bytea not null,                     -- of what was bound: the same means that nothing changed
  bound      bytea not null,                     -- what was bound, as compressed JSON; texts by their revision
  facts      bytea not null,                     -- the same as RDF has it, as compressed JSON
  report     jsonb not null,                     -- what a format could not carry, by format
  citation   text not null,
  primary key (project_id, id),
  unique (project_id, edition_id, number),
  foreign key (project_id, edition_id) references edition (project_id, id)
);
create trigger release_stays before update or delete on release for each row execute function refuse_change();
create trigger release_is_not_emptied before truncate on release for each statement execute function refuse_change();

create function keep_released_files() returns trigger language plpgsql as $$
begin
  if exists (select 1 from release r where r.project_id = old.project_id and r.id = old.release_id) then
    raise exception 'the files of a release stay as they are' using errcode = 'integrity_constraint_violation';
  end if;
  return old;
end $$;
create trigger release_file_is_never_changed before update on release_file for each row execute function refuse_change();
create trigger release_file_stays before delete on release_file for each row execute function keep_released_files();
create trigger release_file_is_not_emptied before truncate on release_file for each statement execute function refuse_change();
