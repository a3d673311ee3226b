-- The first or the last day of a year, month or day as EDTF writes it (193X, 1936-08~), as yyyymmdd; null for other words.
create function edtf_day(words text, is_last boolean) returns bigint language plpgsql immutable parallel safe as $$
declare
  parts text[] := regexp_match(words, '^(-?)([0-9]{4}|[0-9]{3}X|[0-9]{2}XX)(?:-([0-9]{2}|XX)(?:-([0-9]{2}|XX))?)?[?~%]?$');
  year  bigint;
begin
  if parts is null then return null; end if;
  year := replace(parts[2], 'X', case when is_last = (parts[1] = '') then '9' else '0' end)::bigint;
  if parts[1] = '-' or year = 0 then year := -year - 1; end if; -- EDTF has a year 0, CSL has none
  return csl_date(year, parts[3], parts[4], is_last);
end $$;

create function csl_date(year bigint, month text, day text, is_last boolean) returns bigint
language sql immutable parallel safe
return year * 10000
  + case when month ~ '^(0?[1-9]|1[0-2])$' then month::int when is_last then 12 else 1 end * 100
  + case when day ~ '^(0?[1-9]|[12][0-9]|3[01])$' then day::int when is_last then 31 else 1 end;

-- The first or the last day a record may be of; years BC are negative. Null where no date can be read.
create function csl_day(csl jsonb, is_last boolean) returns bigint language plpgsql immutable parallel safe as $$
declare
  dates jsonb := csl #> '{issued,date-parts}';
  day   jsonb;
  words text := btrim(coalesce(csl #>> '{issued,literal}', csl #>> '{issued,raw}', ''));
begin
  if jsonb_typeof(dates) is distinct from 'array' then
    return edtf_day(case when words like '%/%' then split_part(words, '/', case when is_last then 2 else 1 end) else words end, is_last);
  end if;
  day := case when is_last then dates -> -1 else dates -> 0 end;
  if jsonb_typeof(day) is distinct from 'array' or (day ->> 0) !~ '^-?[0-9]{1,6}$' then return null; end if;
  return csl_date((day ->> 0)::bigint, day ->> 1, day ->> 2, is_last);
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
