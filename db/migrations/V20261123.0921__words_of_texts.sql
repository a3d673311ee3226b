-- What the search finds a segment by: its words and their stems, made when the revision comes. Words that can be made
-- again from the segments; the application makes those that are missing when it starts.
create table segment_words (
  project_id text not null,
  text_id    uuid not null,
  number     integer not null,
  ordinal    integer not null,
  part       integer not null check (part >= 0), -- a very long segment is kept in several
  words      tsvector not null,
  primary key (project_id, text_id, number, ordinal, part),
  foreign key (project_id, text_id, number, ordinal) references segment
);
create index segment_words_words on segment_words using gin (words);

-- Without capitals and diacritics, for looking through what is short enough to be looked through.
create function folded(words text) returns text language sql immutable parallel safe
return lower(regexp_replace(normalize(words, NFKD), '[\u0300-\u036f]', '', 'g'));
