-- Points on which sources disagree: what is read where, and how a person settled it.

create table conflict (
  id uuid primary key,
  version int not null default 1,
  created_at timestamptz not null default clock_timestamp(),
  updated_at timestamptz not null default clock_timestamp(),
  title text not null,
  readings jsonb not null constraint conflict_readings check ( -- of text, value and citations each
    jsonb_typeof(readings) = 'array' and jsonb_array_length(readings) > 0),
  suggestion text,
  -- What it touches. The row tells all of it, so that one revision does; conflict_use holds it to what exists.
  partner_ids uuid[] not null default '{}',
  agreement_ids uuid[] not null default '{}',
  working_arrangement_ids uuid[] not null default '{}',
  project_ids uuid[] not null default '{}',
  policy_document_ids uuid[] not null default '{}',
  key_actions text[] not null default '{}'
    constraint conflict_key_actions check (array_to_string(key_actions, ' ') ~ '^(KA[1-9]\.[1-9]\d?( |$))*$'),
  status text not null default 'open' constraint conflict_status check (
    status in ('open', 'one-wins', 'both-true', 'name-variant', 'unresolved')),
  winning_reading int, -- its place among the readings, from 0
  resolution_reason text,
  resolved_by text,
  resolved_at timestamptz,
  note text,
  citations jsonb not null default '[]',
  constraint conflict_winning_reading check ((status = 'one-wins') = (winning_reading is not null)
    and winning_reading between 0 and jsonb_array_length(readings) - 1),
  constraint conflict_resolution check (
    num_nonnulls(resolution_reason, resolved_by, resolved_at) = case status when 'open' then 0 else 3 end)
);

-- Which conflict touches what: derived from the conflict by a trigger, one row for each record it names, so that an
-- unknown record fails, and one that is named cannot be deleted.
create table conflict_use (
  conflict_id uuid not null constraint conflict_use_conflict references conflict on delete cascade,
  partner_id uuid constraint conflict_use_partner references partner on delete restrict,
  agreement_id uuid constraint conflict_use_agreement references agreement on delete restrict,
  working_arrangement_id uuid
    constraint conflict_use_working_arrangement references working_arrangement on delete restrict,
  project_id uuid constraint conflict_use_project references capacity_project on delete restrict,
  policy_document_id uuid constraint conflict_use_policy_document references policy_document on delete restrict,
  constraint conflict_use_one check (
    num_nonnulls(partner_id, agreement_id, working_arrangement_id, project_id, policy_document_id) = 1)
);
create index conflict_use_of_conflict on conflict_use (conflict_id);
create index conflict_use_by_partner on conflict_use (partner_id) where partner_id is not null;
create index conflict_use_by_agreement on conflict_use (agreement_id) where agreement_id is not null;
create index conflict_use_by_working_arrangement on conflict_use (working_arrangement_id)
  where working_arrangement_id is not null;
create index conflict_use_by_project on conflict_use (project_id) where project_id is not null;
create index conflict_use_by_policy_document on conflict_use (policy_document_id) where policy_document_id is not null;
grant select on conflict_use to concord_app, concord_reader;

-- A deletion cascades.
create function keep_conflict_use() returns trigger language plpgsql security definer
set search_path = pg_catalog, public, pg_temp as $$
begin
  delete from conflict_use where conflict_id = new.id;
  insert into conflict_use
    select new.id, p, null::uuid, null::uuid, null::uuid, null::uuid from unnest(new.partner_ids) p
    union select new.id, null, a, null, null, null from unnest(new.agreement_ids) a
    union select new.id, null, null, w, null, null from unnest(new.working_arrangement_ids) w
    union select new.id, null, null, null, j, null from unnest(new.project_ids) j
    union select new.id, null, null, null, null, d from unnest(new.policy_document_ids) d;
  return null;
end $$;
create trigger keep_conflict_use after insert or update on conflict
  for each row execute function keep_conflict_use();

call make_register_table('conflict');

create view known.conflict_use as
select conflict_id, partner_id, agreement_id, working_arrangement_id, project_id, policy_document_id from (
  select *, true as stands from public.conflict_use
  union all
  select c.id, u.*, false from conflict_changed_since(known_at(), known_under_way()) c cross join lateral (
    select p, null::uuid, null::uuid, null::uuid, null::uuid from unnest(c.partner_ids) p
    union select null, a, null, null, null from unnest(c.agreement_ids) a
    union select null, null, w, null, null from unnest(c.working_arrangement_ids) w
    union select null, null, null, j, null from unnest(c.project_ids) j
    union select null, null, null, null, d from unnest(c.policy_document_ids) d) u) u
where not (stands and (
  exists (select from public.revision where table_name = 'conflict' and record_id = u.conflict_id and time > known_at())
  or cardinality(known_under_way()) > 0 and exists (
    select from public.revision
     where table_name = 'conflict' and record_id = u.conflict_id and xid = any (known_under_way()))));
grant select on known.conflict_use to concord_app, concord_reader;
