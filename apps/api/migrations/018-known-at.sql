-- Record time in reads: the register as it was known at an instant, rebuilt from revisions. The schema `known` holds a
-- view for each register table, with the table's name and columns. A read that puts this schema first in its search
-- path asks its usual questions, and hears what was on record then.

-- What the revisions of a moment are found by; they are written in the order of time.
create index revision_moment on revision using brin (time) with (pages_per_range = 16, autosummarize = on);

create schema known;
grant usage on schema known to concord_app, concord_reader;

-- Transactions that had written, and not all of it, at that instant: none of theirs was known yet.
create function transactions_under_way(at timestamptz) returns xid8[] language sql stable
begin atomic
  select coalesce(array_agg(xid), '{}') from (
    select xid from revision where time between at - interval '15 min' and at + interval '15 min'
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

-- Revisions later than an instant, and those of transactions that were under way then.
create function revisions_since(at timestamptz, under_way xid8[]) returns setof revision language sql stable
begin atomic
  select * from revision where time > at
  union all
  select * from revision where time <= at and time > at - interval '15 min' and xid = any (under_way);
end;

-- Makes `<table>_changed_since(at)`, the rows as they were then of the records changed since; `<table>_known_at(at)`,
-- all rows as they were then; and the view in `known`. What has not changed since is read where it stands. To be called
-- again by a migration that changes the table, which defines `<table>_upgraded(state jsonb)` if states of the earlier
-- shape lack a value that is not null. Erased personal values are null.
create procedure make_known_table(target regclass, root_column text default 'id', personal text[] default '{}')
language plpgsql as $$
declare
  columns text := (
    select string_agg(case attname when 'id' then 'c.record_id' when root_column then 'c.root_id'
        else format('p.%I', attname) end, ', ' order by attnum)
      from pg_attribute where attrelid = target and attnum > 0 and not attisdropped);
  state text := case when to_regprocedure(format('%s_upgraded(jsonb)', target)) is null then 'r.state'
    else format('public.%s_upgraded(r.state)', target) end;
begin
  if personal <> '{}' then
    state := format('%s || %L || coalesce((select jsonb_object_agg(field, value) from public.revision_personal
      where revision_seq = r.seq), ''{}'')', state,
      (select jsonb_object_agg(field, null) from unnest(personal) field));
  end if;
  -- Names with their schema: these bodies run under the search path of a read of the past.
  execute format('create or replace function %1$s_changed_since(at timestamptz, under_way xid8[] default ''{}'')
    returns setof %1$s language sql stable as $f$
    select %2$s
      from (select distinct record_id, root_id from public.revisions_since(at, under_way)
             where table_name = %1$L) c
     cross join lateral (
       select * from public.revision where table_name = %1$L and record_id = c.record_id
          and time <= at and xid <> all (under_way) order by version desc limit 1) r
     cross join lateral jsonb_populate_record(null::public.%1$s, %3$s) p
     where r.operation <> ''delete'' $f$', target, columns, state);
  execute format('create or replace function %1$s_known_at(at timestamptz, under_way xid8[] default ''{}'')
    returns setof %1$s language sql stable as $f$
    select t.* from public.%1$s t where not exists (
      select from public.revisions_since(at, under_way) r where r.table_name = %1$L and r.record_id = t.id)
    union all
    select * from public.%1$s_changed_since(at, under_way) $f$', target);
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
select * from public.citation_use u where not exists (
  select from revisions_since(known_at(), known_under_way()) r
   where r.table_name = u.table_name and r.record_id = u.record_id)
union all
select 1000000000000000 + r.seq * 10000 + cited.number, cited.c ->> 'source', c.table_name, c.record_id, c.root_table, c.root_id,
       cited.c ->> 'locator', cited.c ->> 'quote'
  from (select distinct table_name, record_id, root_table, root_id
          from revisions_since(known_at(), known_under_way())) c
 cross join lateral (
   select * from public.revision where table_name = c.table_name and record_id = c.record_id
      and time <= known_at() and xid <> all (known_under_way()) order by version desc limit 1) r
 cross join lateral citations_of(r.state) with ordinality cited (c, number)
 where r.operation <> 'delete';

create view known.capacity_project_partner as
select u.* from public.capacity_project_partner u where not exists (
  select from revisions_since(known_at(), known_under_way()) r
   where r.table_name = 'capacity_project' and r.record_id = u.capacity_project_id)
union all
select distinct p.id, unnest(p.partner_ids) from capacity_project_changed_since(known_at(), known_under_way()) p;

create view known.activity_use as
select u.* from public.activity_use u where not exists (
  select from revisions_since(known_at(), known_under_way()) r
   where r.table_name = 'activity' and r.record_id = u.activity_id)
union all
select distinct u.* from activity_changed_since(known_at(), known_under_way()) a, activity_uses(a) u;

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
