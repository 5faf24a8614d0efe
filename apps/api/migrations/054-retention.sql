-- Details of people go by themselves when their time is over, once a person has seen whom that concerns and turned it
-- on. Also what the audit trail says is kept for a time of its own, and who read whose details for another.

alter table processing_activity drop constraint processing_activity_kind;
alter table processing_activity add constraint processing_activity_kind check (
  kind in ('holders', 'liaison-prosecutors', 'liaison-magistrates', 'users', 'reads', 'audit'));
alter table processing_activity add column period_changed_at timestamptz; -- null: never
insert into processing_activity (kind, purpose, recipients)
values ('reads', 'To answer for who read whose details, and why', 'Data protection');

create table retention_run (
  id uuid primary key,
  seq bigint generated always as identity,
  time timestamptz not null default clock_timestamp(),
  dry_run boolean not null,
  actor text, -- null: the timer
  actor_name text,
  numbers jsonb not null, -- by kind
  constraint retention_run_actor check ((actor is null) = (actor_name is null))
);
create index retention_run_by_seq on retention_run (seq);
create index retention_run_seen on retention_run (actor, time) where dry_run;

create table retention_timer (
  single boolean primary key default true constraint retention_timer_single check (single),
  version int not null default 1,
  enabled boolean not null default false,
  changed_at timestamptz, -- null: never
  changed_by text
);
insert into retention_timer default values;

-- An account that is over keeps its identity, for history names it, and loses its address and name.
alter table account drop constraint account_known;
alter table account add constraint account_known check (state <> 'active' or (name is not null and email is not null));

-- Takes what the trail holds beyond its period, as the register of processing activities has it: the only right of the
-- application to take anything from the trail, and it reaches no further than the periods.
create function forget_audit(today date) returns table (kind text, entries int) language plpgsql security definer
set search_path = pg_catalog, public, pg_temp as $$
begin
  return query
    with gone as (
      delete from audit_entry e using processing_activity a
       where a.kind = case when e.kind = 'personal-data-read' then 'reads' else 'audit' end
         and e.time < today - make_interval(months => a.retention_months)
      returning a.kind)
    select g.kind, count(*)::int from gone g group by g.kind;
end $$;
revoke execute on function forget_audit(date) from public;
grant execute on function forget_audit(date) to concord_app;

grant select, insert on retention_run to concord_app;
grant select, update on retention_timer to concord_app;
