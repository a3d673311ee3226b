-- The first or the last day a record may be of, as yyyymmdd; years BC are negative, as CSL has them. Null without one.
create function csl_day(csl jsonb, is_last boolean) returns bigint language plpgsql immutable parallel safe as $$
declare
  dates jsonb := csl #> '{issued,date-parts}';
  day   jsonb;
  year  bigint;
  month int;
  dom   int;
begin
  if jsonb_typeof(dates) is distinct from 'array' then return null; end if;
  day := case when is_last then dates -> -1 else dates -> 0 end;
  if jsonb_typeof(day) is distinct from 'array' or (day ->> 0) !~ '^-?[0-9]{1,6}$' then return null; end if;
  year := (day ->> 0)::bigint;
  month := case when (day ->> 1) ~ '^(0?[1-9]|1[0-2])$' then (day ->> 1)::int when is_last then 12 else 1 end;
  dom := case when (day ->> 2) ~ '^[0-9]{1,2}$' then (day ->> 2)::int when is_last then 31 else 1 end;
  return year * 10000 + month * 100 + dom;
end $$;

-- Titles that differ in capitals, accents, spaces and signs only are alike; very short ones tell nothing.
create function csl_alike(csl jsonb) returns text language sql immutable parallel safe
return (select case when length(letters) >= 8 then left(letters, 200) end
          from (select regexp_replace(folded(coalesce(csl ->> 'title', '')), '[^[:alnum:]]+', '', 'g') as letters) as title);

create function csl_doi(csl jsonb) returns text language sql immutable parallel safe
return nullif(lower(regexp_replace(btrim(coalesce(csl ->> 'DOI', '')), '^(https?://(dx\.)?doi\.org/|doi: *)', '', 'i')), '');

alter table source
  add column issued_first bigint generated always as (csl_day(csl, false)) stored,
  add column issued_last  bigint generated always as (csl_day(csl, true)) stored,
  add column alike        text   generated always as (csl_alike(csl)) stored,
  add column doi          text   generated always as (csl_doi(csl)) stored;
create index source_alike on source (project_id, alike);
create index source_doi on source (project_id, doi);
