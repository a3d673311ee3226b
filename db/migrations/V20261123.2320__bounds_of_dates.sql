-- The first or the last day that an EDTF expression may mean, a time of day left out and years of more than four digits included;
-- null where that end is open or no year is said. Years are those of edtf_day: there is none between 1 BC and AD 1.
create function edtf_bound(words text, is_last boolean) returns bigint language sql immutable parallel safe
return (select coalesce(edtf_day(split_part(one, 'T', 1), is_last),
                        case when one ~ '^Y-?[0-9]{5,9}$'
                             then csl_date(substr(one, 2)::bigint - case when one like 'Y-%' then 1 else 0 end, null, null, is_last) end)
          from (select split_part(words, '/', case when is_last and words like '%/%' then 2 else 1 end) as one) as bound);
