-- Dates of the world are text in EDTF level 0: '2024', '2024-03' or '2024-03-15'.
-- The bodies are parsed once, here, so they hold whatever the search path is (generated columns, restored dumps).

-- True for a partial date that exists in the calendar (years 0001 to 9999); '2026-02-30' is none.
create function is_edtf(value text) returns boolean language sql immutable parallel safe
return case
  when value is null then null
  when value !~ '^\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?$' or value like '0000%' then false
  when length(value) < 10 then true
  else substr(value, 9, 2)::int between 1 and extract(day from
    make_date(substr(value, 1, 4)::int, substr(value, 6, 2)::int, 1) + interval '1 month' - interval '1 day')
end;

-- The first day a partial date can mean. Null for null and for what is no partial date.
create function edtf_first_day(value text) returns date language sql immutable parallel safe
return case when is_edtf(value) then make_date(
  substr(value, 1, 4)::int,
  coalesce(nullif(substr(value, 6, 2), ''), '1')::int,
  coalesce(nullif(substr(value, 9, 2), ''), '1')::int)
end;

-- The last day a partial date can mean. Null for null and for what is no partial date.
create function edtf_last_day(value text) returns date language sql immutable parallel safe
return case
  when not is_edtf(value) then null
  when length(value) = 10 then edtf_first_day(value)
  when length(value) = 7 then (edtf_first_day(value) + interval '1 month' - interval '1 day')::date
  else make_date(value::int, 12, 31)
end;
