-- What happened with partners or is planned, what it cost, and what is left to do after it.

create table activity (
  id uuid primary key,
  version int not null default 1,
  created_at timestamptz not null default clock_timestamp(),
  updated_at timestamptz not null default clock_timestamp(),
  kind text not null constraint activity_kind check (kind in (
    'technical-meeting', 'country-visit', 'study-visit', 'negotiation-support', 'bilateral-meeting',
    'contact-point-meeting', 'liaison-magistrate-exploration', 'targeted-meeting', 'annual-gathering',
    'awareness-raising', 'preparatory-technical-meeting', 'joint-activity', 'working-group-participation',
    'capacity-project', 'technical-support', 'eu-coordination', 'high-level-dialogue', 'exchange-of-letters',
    'guide-translation', 'mandate-proposal', 'wa-negotiation', 'hosting-liaison')),
  title text not null,
  state text not null constraint activity_state check (state in ('planned', 'held', 'cancelled')),
  "from" text constraint activity_from check (is_edtf("from")), -- null: not recorded
  until text constraint activity_until check (is_edtf(until)), -- the last day; null: as from
  first_day date generated always as (edtf_first_day("from")) stored,
  last_day date generated always as (edtf_last_day(coalesce(until, "from"))) stored, -- over for certain after it
  place text, -- agency, online or the name of a place
  -- What it concerns. The row tells all of it, so that one revision does; activity_use holds it to what exists.
  partner_ids uuid[] not null default '{}',
  agreement_ids uuid[] not null default '{}',
  working_arrangement_ids uuid[] not null default '{}',
  contact_point_ids uuid[] not null default '{}', -- contact points met
  project_id uuid,
  key_actions text[] not null default '{}'
    constraint activity_key_actions check (array_to_string(key_actions, ' ') ~ '^(KA[1-9]\.[1-9]\d?( |$))*$'),
  participants int constraint activity_participants check (participants >= 0),
  outcome text,
  effort_days numeric constraint activity_effort_days check (effort_days >= 0), -- person-days
  cost numeric constraint activity_cost check (cost >= 0),
  currency text constraint activity_currency check (currency ~ '^[A-Z]{3}$'),
  funding_source text,
  note text,
  citations jsonb not null default '[]',
  constraint activity_period check (edtf_first_day("from") <= edtf_last_day(until)),
  constraint activity_cost_has_currency check (cost is null or currency is not null)
);
-- The order of the list; its queries name the same expressions.
create index activity_by_from on activity ((coalesce("from", '~') collate "C"), id);
-- Which activities touch a window of days; its queries name the same expression.
create index activity_days on activity using gist (daterange(coalesce(first_day, last_day), last_day, '[]'))
  where last_day is not null;
create index activity_title_words on activity using gin (fold(title) gin_trgm_ops);

-- Something left to do after an activity.
create table follow_up (
  id uuid primary key,
  version int not null default 1,
  created_at timestamptz not null default clock_timestamp(),
  updated_at timestamptz not null default clock_timestamp(),
  activity_id uuid not null constraint follow_up_activity references activity on delete cascade,
  text text not null,
  owner text, -- a unit or a user of the system
  due date,
  done_on date, -- null: open
  note text,
  citations jsonb not null default '[]'
);
create index follow_up_of_activity on follow_up (activity_id);
-- The order of the task list; its queries name the same expressions, since the text of a day depends on settings.
create function day_number(day date) returns text language sql immutable
return lpad((day - date '0001-01-01')::text, 7, '0');
create index follow_up_by_due on follow_up ((coalesce(day_number(due), '~') collate "C"), id);
create index follow_up_by_owner on follow_up ((coalesce(fold(owner), '~') collate "C"), id);
create index follow_up_open_by_due on follow_up ((coalesce(day_number(due), '~') collate "C"), id)
  where done_on is null;

-- Which activity concerns what: derived from the activity by a trigger, one row for each record it names, so that an
-- unknown record fails and one that is named cannot be deleted, and so that "all activities of …" is quick.
create table activity_use (
  activity_id uuid not null constraint activity_use_activity references activity on delete cascade,
  partner_id uuid constraint activity_use_partner references partner on delete restrict,
  agreement_id uuid constraint activity_use_agreement references agreement on delete restrict,
  working_arrangement_id uuid
    constraint activity_use_working_arrangement references working_arrangement on delete restrict,
  contact_point_id uuid constraint activity_use_contact_point references contact_point on delete restrict,
  project_id uuid constraint activity_use_project references capacity_project on delete restrict,
  state text not null, -- of the activity
  held_on date, -- the last day of the activity: from then on it is certain
  constraint activity_use_one check (
    num_nonnulls(partner_id, agreement_id, working_arrangement_id, contact_point_id, project_id) = 1)
);
create index activity_use_of_activity on activity_use (activity_id);
create index activity_use_by_partner on activity_use (partner_id, held_on) where partner_id is not null;
create index activity_use_by_agreement on activity_use (agreement_id, held_on) where agreement_id is not null;
create index activity_use_by_working_arrangement
  on activity_use (working_arrangement_id, held_on) where working_arrangement_id is not null;
create index activity_use_by_contact_point
  on activity_use (contact_point_id, held_on) where contact_point_id is not null;
create index activity_use_by_project on activity_use (project_id, held_on) where project_id is not null;
grant select on activity_use to concord_app, concord_reader;

-- What an activity concerns, one row for each record it names.
create function activity_uses(a activity) returns setof activity_use language sql immutable
begin atomic
  select a.id, p, null::uuid, null::uuid, null::uuid, null::uuid, a.state, a.last_day from unnest(a.partner_ids) p
  union all
  select a.id, null, g, null, null, null, a.state, a.last_day from unnest(a.agreement_ids) g
  union all
  select a.id, null, null, w, null, null, a.state, a.last_day from unnest(a.working_arrangement_ids) w
  union all
  select a.id, null, null, null, c, null, a.state, a.last_day from unnest(a.contact_point_ids) c
  union all
  select a.id, null, null, null, null, a.project_id, a.state, a.last_day where a.project_id is not null;
end;

-- AFTER trigger, so that generated columns are filled. A deletion cascades.
create function keep_activity_use() returns trigger language plpgsql security definer
set search_path = pg_catalog, public, pg_temp as $$
begin
  if tg_op = 'UPDATE' then
    if not exists (select activity_uses(old) except select activity_uses(new))
      and not exists (select activity_uses(new) except select activity_uses(old)) then
      return null;
    end if;
    delete from activity_use where activity_id = new.id;
  end if;
  insert into activity_use select distinct * from activity_uses(new);
  return null;
end $$;
create trigger keep_activity_use after insert or update on activity
  for each row execute function keep_activity_use();

call make_register_table('activity');
call make_register_table('follow_up', 'activity', 'activity_id');

-- How much there was to do with a contact point by a day, from the activities held by then (BR19): mirrors
-- `interactionLevel` of the package core, which is where the thresholds are explained. A property test compares them.
create function contact_point_interaction(contact_point_id uuid, day date) returns text language sql stable
return (
  select case
    when count(*) filter (where day <= u.held_on + interval '12 months') >= 2 then 'regular'
    when count(*) filter (where day <= u.held_on + interval '12 months') = 1 then 'occasional'
    when count(*) filter (where day <= u.held_on + interval '36 months') >= 1 then 'sporadic'
    else 'none' end
  from activity_use u
  where u.contact_point_id = contact_point_interaction.contact_point_id and u.state = 'held' and u.held_on <= day);
