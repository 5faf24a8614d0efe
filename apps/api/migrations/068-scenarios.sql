-- Scenarios: what-ifs that somebody keeps. What is supposed is no fact, so this is no register table: it has no place in
-- answers, in history, in the feed and its snapshot, in reports or in `knownAt`. A scenario belongs to whoever made it;
-- others see it while it is shared, and nobody reads it with a role of the database that does not know whose it is.

create table scenario (
  id uuid primary key,
  version int not null default 1,
  created_at timestamptz not null default clock_timestamp(),
  updated_at timestamptz not null default clock_timestamp(),
  owner_id text not null, -- of the account or the partner system
  owner_name text not null,
  name text not null,
  note text,
  shared boolean not null default false,
  day date, -- the day that is looked at
  partner_codes text[] not null,
  suppositions jsonb not null constraint scenario_suppositions check (jsonb_typeof(suppositions) = 'array'),
  deleted_at timestamptz -- it can be brought back for 30 days
);
create index scenario_of_owner on scenario (owner_id, updated_at);
create index scenario_shared on scenario (updated_at) where shared;
grant select, insert, update, delete on scenario to concord_app;
