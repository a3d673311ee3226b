-- Silence speaks only where somebody looked: what was searched, how much of it, and how. It may be a source of the
-- bibliography, or a place that is in none; then nothing else need be the target.
alter table evidence
  add column searched_source_id uuid,
  add column searched_where     text check (char_length(btrim(searched_where)) between 3 and 500),
  add column searched_range     text check (char_length(btrim(searched_range)) between 3 and 500),
  add column searched_method    text check (char_length(btrim(searched_method)) between 3 and 1000),
  add foreign key (project_id, searched_source_id) references source (project_id, id),
  add check (num_nonnulls(searched_source_id, searched_where) <= 1),
  add check (num_nonnulls(searched_source_id, searched_where) = num_nonnulls(searched_method)),
  add check (num_nonnulls(searched_range) = num_nonnulls(searched_method)),
  add check (searched_method is null or kind is not distinct from 'silence'),
  drop constraint evidence_target_check,
  add constraint evidence_target_check check (target in ('passage', 'source', 'claim', 'search')),
  add check (target <> 'search' or searched_method is not null);

create function say_what_was_searched() returns trigger language plpgsql as $$
begin
  raise exception 'silence says what was searched' using errcode = 'integrity_constraint_violation';
end $$;
create trigger evidence_of_silence_was_searched before insert on evidence
  for each row when (new.kind = 'silence' and new.searched_method is null and new.origin_link_id is null)
  execute function say_what_was_searched();
