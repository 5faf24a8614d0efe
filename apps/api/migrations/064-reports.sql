-- Reports: the tables of a period as things stood on a day and as the register was known at an instant. No facts of the
-- register: they rest on it, and can be made from its history again.

create table report (
  id uuid primary key,
  version int not null default 1,
  made_at timestamptz not null default clock_timestamp(),
  made_by text not null,
  name text not null,
  "from" date not null, -- the period, first and last day
  until date not null,
  "on" date not null, -- the day the tables hold for
  known_at timestamptz not null, -- whole milliseconds, as answers write it
  settled boolean not null, -- whether nothing that was under way then could still become known at that instant
  strategy_code text, -- by its code: a report outlives the strategy
  note text,
  content text not null -- what it tells, letter by letter
    constraint report_content check (content::json is not null),
  digest text not null, -- SHA-256 of its tables as compact JSON, hexadecimal
  files jsonb not null constraint report_files check (jsonb_typeof(files) = 'array'), -- name, size and SHA-256 of each
  deleted_at timestamptz, -- can be taken back
  changed_at timestamptz not null default clock_timestamp(), -- it was made, taken away or brought back
  changed_by text not null,
  constraint report_period check ("from" <= until)
);
-- The order of the list, whose ids are made in the order of time; its queries name the same expression.
create index report_by_time on report ((coalesce(id::text, '~') collate "C"), id) where deleted_at is null;

-- What a report tells can never be changed; whether it is there can.
grant select, insert, update (version, deleted_at, changed_at, changed_by) on report to concord_app;
grant select on report to concord_reader;
