-- What runs by itself, and what became of it. The queue hands each run to one process (src/jobs); the truth is here.

create table job (
  name text primary key,
  known_since timestamptz not null default clock_timestamp() -- from here on its times count
);

create table job_run (
  id uuid primary key,
  seq bigint generated always as identity,
  job text not null constraint job_run_job references job,
  asked_at timestamptz not null default clock_timestamp(),
  asked_by text, -- null: its time had come
  started_at timestamptz,
  ended_at timestamptz,
  outcome text not null constraint job_run_outcome check (outcome in ('waiting', 'running', 'done', 'failed')),
  numbers jsonb not null default '{}', -- how much was done of each kind
  problem text,
  constraint job_run_ended check ((outcome in ('done', 'failed')) = (ended_at is not null))
);
create index job_run_of on job_run (job, seq);
create index job_run_age on job_run (ended_at);
-- Of one job there is one run at a time, waiting or under way.
create unique index job_run_open on job_run (job) where outcome in ('waiting', 'running');

grant select, insert on job to concord_app;
grant select, insert, update, delete on job_run to concord_app;
-- So that an administrator can see which version of the tables is served.
grant select on migration to concord_app;
