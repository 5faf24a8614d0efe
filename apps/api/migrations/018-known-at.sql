-- Record time in reads: the register as it was known at an instant, rebuilt from revisions. The schema `known` holds a
-- view for each register table, with the table's name and columns. A read that puts this schema first in its search
-- path asks its usual questions, and hears what was on record then.

-- What the revisions of a moment are found by; they are written in the order of time.
create index revision_moment on revision using brin (time) with (pages_per_range = 16, autosummarize = on);

create schema known;
grant usage on schema known to concord_app, concord_reader;

-- Transactions that had written, and not all of it, at that instant: none of theirs was known yet. A transaction lasts
-- ten seconds at most.
create function transactions_under_way(at timestamptz) returns xid8[] language sql stable
begin atomic
  select coalesce(array_agg(xid), '{}') from (
    select xid from revision where time between at - interval '20 s' and at + interval '20 s'
     group by epoch, xid having min(time) <= at and max(time) > at) t (xid);
end;

-- For the rest of the transaction its reads are of that instant. Says whether the answer can change no more: a
-- transaction may last ten seconds, and its revisions bear the time when they were written. Null for the future.
create function look_back_to(at timestamptz) returns boolean language sql volatile as $$
  select set_config('concord.known_under_way', transactions_under_way(at)::text, true),
         set_config('concord.known_at', at::text, true),
         set_config('search_path', 'known, public', true);
  select case when at <= clock_timestamp() then at < clock_timestamp() - interval '10 s' end;
$$;

create function known_at() returns timestamptz language sql stable
return current_setting('concord.known_at')::timestamptz;
create function known_under_way() returns xid8[] language sql stable
return current_setting('concord.known_under_way')::xid8[];

-- The records that have changed since an instant, with what they are a part of.
create function changed_since(at timestamptz, under_way xid8[])
returns table (table_name text, record_id uuid, root_table text, root_id uuid) language sql stable
begin atomic
  select table_name, record_id, root_table, root_id from revision where time > at
  union
  select table_name, record_id, root_table, root_id from revision
   where time between at - interval '20 s' and at and xid = any (under_way);
end;

-- Makes `<table>_changed_since(at)`, the rows as they were then of the records changed since; `<table>_known_at(at)`,
-- all rows as they were then; and the view in `known`. What has not changed since is read where it stands, by the
-- table's own indexes: hence the condition stands outside the union, where the planner asks it row by row for a page and
-- of all at once for more. To be called again by a migration that changes the table, which defines `<table>_upgraded(state jsonb)` if states of the earlier shape lack a value that is not null.
-- Erased personal values are null.
create procedure make_known_table(target regclass, root_column text default 'id', personal text[] default '{}')
language plpgsql as $$
declare
  columns text; -- as they are in revisions
  names text;
  state text := case when to_regprocedure(format('%s_upgraded(jsonb)', target)) is null then 'r.state'
    else format('public.%s_upgraded(r.state)', target) end;
begin
  select string_agg(case attname when 'id' then 'c.record_id' when root_column then 'c.root_id'
           else format('p.%I', attname) end, ', ' order by attnum),
         string_agg(format('x.%I', attname), ', ' order by attnum)
    into columns, names
    from pg_attribute where attrelid = target and attnum > 0 and not attisdropped;
  if personal <> '{}' then
    state := format('%s || %L || coalesce((select jsonb_object_agg(field, value) from public.revision_personal
      where revision_seq = r.seq), ''{}'')', state,
      (select jsonb_object_agg(field, null) from unnest(personal) field));
  end if;
  -- Names with their schema: these bodies run under the search path of a read of the past.
  execute format('create or replace function %1$s_changed_since(at timestamptz, under_way xid8[] default ''{}'')
    returns setof %1$s language sql stable as $f$
    select %2$s
      from (select record_id, root_id from public.changed_since(at, under_way) where table_name = %1$L) c
     cross join lateral (
       select * from public.revision where table_name = %1$L and record_id = c.record_id
          and time <= at and xid <> all (under_way) order by version desc limit 1) r
     cross join lateral jsonb_populate_record(null::public.%1$s, %3$s) p
     where r.operation <> ''delete'' $f$', target, columns, state);
  execute format('create or replace function %1$s_known_at(at timestamptz, under_way xid8[] default ''{}'')
    returns setof %1$s language sql stable as $f$
    select %2$s from (
      select *, true as stands from public.%1$s union all
      select *, false from public.%1$s_changed_since(at, under_way)) x
    where not (x.stands and (
      exists (select from public.revision where table_name = %1$L and record_id = x.id and time > at)
      or cardinality(under_way) > 0 and exists (
        select from public.revision where table_name = %1$L and record_id = x.id and xid = any (under_way)))) $f$',
    target, names);
  execute format('create or replace view known.%1$s as
    select * from public.%1$s_known_at(known_at(), known_under_way())', target);
  execute format('grant select on known.%s to concord_app, concord_reader', target);
end $$;

-- What make_register_table of 002-sources does, and the table as it was known.
create or replace procedure make_register_table(
  target regclass, root_table text default null, root_column text default 'id', personal text[] default '{}'
) language plpgsql as $$
declare
  args text := format('%L, %L, %L', coalesce(root_table, target::text), root_column, array_to_string(personal, ','));
begin
  execute format('alter table %s add constraint %I check (jsonb_typeof(citations) = ''array'')',
    target, target || '_citations');
  execute format('create trigger keep_version before insert or update on %s
    for each row execute function keep_version()', target);
  execute format('create trigger drop_citations before delete on %s
    for each row execute function keep_citations(%s)', target, args);
  execute format('create trigger keep_citations after insert or update on %s
    for each row execute function keep_citations(%s)', target, args);
  execute format('create trigger record_revision after insert or update or delete on %s
    for each row execute function record_revision(%s)', target, args);
  execute format('create trigger refuse_truncate before truncate on %s
    execute function refuse_truncate()', target);
  execute format('grant select, insert, update, delete on %s to concord_app', target);
  execute format('grant select on %s to concord_reader', target);
  call make_known_table(target, root_column, personal);
end $$;

do $$
declare
  made record;
begin
  for made in select tgrelid::regclass as target, string_to_array(encode(tgargs, 'escape'), '\000') as args
    from pg_trigger where tgname = 'record_revision'
  loop
    call make_known_table(made.target, made.args[2], string_to_array(made.args[3], ','));
  end loop;
end $$;

-- What triggers derive from records is derived anew from the records as they were.
create view known.revision as
select * from public.revision where time <= known_at() and xid <> all (known_under_way());

create view known.citation_use as
select id, source_code, table_name, record_id, root_table, root_id, locator, quote from (
  select *, true as stands from public.citation_use
  union all
  select 1000000000000000 + r.seq * 10000 + cited.number, cited.c ->> 'source', c.table_name, c.record_id,
         c.root_table, c.root_id, cited.c ->> 'locator', cited.c ->> 'quote', false
    from changed_since(known_at(), known_under_way()) c
   cross join lateral (
     select * from public.revision where table_name = c.table_name and record_id = c.record_id
        and time <= known_at() and xid <> all (known_under_way()) order by version desc limit 1) r
   cross join lateral citations_of(r.state) with ordinality cited (c, number)
   where r.operation <> 'delete') u
where not (stands and (
  exists (select from public.revision where table_name = u.table_name and record_id = u.record_id and time > known_at())
  or cardinality(known_under_way()) > 0 and exists (
    select from public.revision
     where table_name = u.table_name and record_id = u.record_id and xid = any (known_under_way()))));

create view known.capacity_project_partner as
select capacity_project_id, partner_id from (
  select *, true as stands from public.capacity_project_partner
  union all
  select distinct p.id, unnest(p.partner_ids), false
    from capacity_project_changed_since(known_at(), known_under_way()) p) u
where not (stands and (
  exists (select from public.revision where table_name = 'capacity_project' and record_id = u.capacity_project_id and time > known_at())
  or cardinality(known_under_way()) > 0 and exists (
    select from public.revision
     where table_name = 'capacity_project' and record_id = u.capacity_project_id and xid = any (known_under_way()))));

create view known.activity_use as
select activity_id, partner_id, agreement_id, working_arrangement_id, contact_point_id, project_id, state, held_on
  from (
    select *, true as stands from public.activity_use
    union all
    select distinct u.*, false
      from activity_changed_since(known_at(), known_under_way()) a, activity_uses(a) u) u
where not (stands and (
  exists (select from public.revision where table_name = 'activity' and record_id = u.activity_id and time > known_at())
  or cardinality(known_under_way()) > 0 and exists (
    select from public.revision
     where table_name = 'activity' and record_id = u.activity_id and xid = any (known_under_way()))));

grant select on known.revision, known.citation_use, known.capacity_project_partner, known.activity_use
  to concord_app, concord_reader;

-- The twins of functions that read register tables.
create function known.agreement_standing_on(agreement_id uuid, day date) returns table (stage text, since text)
language sql stable rows 1
begin atomic
  select case when sunset_passed(m.stage, a.expires_on, day) then 'expired' else m.stage end,
         case when sunset_passed(m.stage, a.expires_on, day) then sunset_since(a.expires_on) else m."on" end
    from known.agreement a join known.agreement_milestone m on m.agreement_id = a.id
   where a.id = agreement_standing_on.agreement_id and m.effective_on <= day
   order by stage_reach(m.stage) desc, m.effective_on desc, stage_order(m.stage) desc, m.created_at desc
   limit 1;
end;

create function known.working_arrangement_standing_on(working_arrangement_id uuid, day date)
returns table (stage text, since text) language sql stable rows 1
begin atomic
  select case when sunset_passed(m.stage, a.expires_on, day) then 'expired' else m.stage end,
         case when sunset_passed(m.stage, a.expires_on, day) then sunset_since(a.expires_on) else m."on" end
    from known.working_arrangement a join known.working_arrangement_milestone m on m.working_arrangement_id = a.id
   where a.id = working_arrangement_standing_on.working_arrangement_id and m.effective_on <= day
   order by stage_reach(m.stage) desc, m.effective_on desc, stage_order(m.stage) desc, m.created_at desc
   limit 1;
end;

create function known.agreement_stage_on(agreement_id uuid, day date) returns text language sql stable
return (select stage from known.agreement_standing_on(agreement_id, day));

create function known.working_arrangement_stage_on(working_arrangement_id uuid, day date) returns text
language sql stable
return (select stage from known.working_arrangement_standing_on(working_arrangement_id, day));

create function known.contact_point_interaction(contact_point_id uuid, day date) returns text language sql stable
return (
  select case
    when count(*) filter (where day <= u.held_on + interval '12 months') >= 2 then 'regular'
    when count(*) filter (where day <= u.held_on + interval '12 months') = 1 then 'occasional'
    when count(*) filter (where day <= u.held_on + interval '36 months') >= 1 then 'sporadic'
    else 'none' end
  from known.activity_use u
  where u.contact_point_id = contact_point_interaction.contact_point_id and u.state = 'held' and u.held_on <= day);
