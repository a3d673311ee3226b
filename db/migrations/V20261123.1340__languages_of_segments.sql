-- For finding the few languages of a project among its many segments.
create index segment_language on segment (project_id, language) where language is not null;
