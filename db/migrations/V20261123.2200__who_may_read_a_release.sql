-- A release holds what its readers at the time might see. Where an edition for members is opened to everybody later, what was
-- published for members stays theirs.
alter table release add column visibility text not null default 'PRIVATE' check (visibility in ('PRIVATE', 'PUBLIC'));
