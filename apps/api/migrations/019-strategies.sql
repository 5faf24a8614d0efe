-- Strategies: their priorities, the key actions under them, and the targets that make a key action measurable.

create table strategy (
  id uuid primary key,
  version int not null default 1,
  created_at timestamptz not null default clock_timestamp(),
  updated_at timestamptz not null default clock_timestamp(),
  code text not null constraint strategy_code unique,
  title text not null,
  "from" text not null constraint strategy_from check (is_edtf("from")),
  until text not null constraint strategy_until check (is_edtf(until)),
  first_day date generated always as (edtf_first_day("from")) stored,
  last_day date generated always as (edtf_last_day(until)) stored,
  published_on text constraint strategy_published_on check (is_edtf(published_on)), -- null while it is planned
  goal text,
  principles text[] not null default '{}',
  preconditions text[] not null default '{}',
  headlines text[] not null default '{}', -- what it sets out to do above all
  builds_on text,
  policy_document_codes text[] not null default '{}', -- those it follows
  note text,
  citations jsonb not null default '[]',
  constraint strategy_period check (first_day <= last_day)
);

create table strategy_priority (
  id uuid primary key,
  version int not null default 1,
  created_at timestamptz not null default clock_timestamp(),
  updated_at timestamptz not null default clock_timestamp(),
  strategy_id uuid not null constraint strategy_priority_strategy references strategy on delete cascade,
  code text not null constraint strategy_priority_code check (code ~ '^P[1-9]\d?$'),
  place text generated always as (lpad(substr(code, 2), 2, '0')) stored, -- sorts P2 before P10
  title text not null,
  gist text,
  note text,
  citations jsonb not null default '[]',
  constraint strategy_priority_of_strategy unique (strategy_id, code)
);

-- Its code tells where a key action stands: KA2.1 under P2, KA1.2a as a part of KA1.2.
create table key_action (
  id uuid primary key,
  version int not null default 1,
  created_at timestamptz not null default clock_timestamp(),
  updated_at timestamptz not null default clock_timestamp(),
  strategy_id uuid not null constraint key_action_strategy references strategy on delete cascade,
  code text not null constraint key_action_code check (code ~ '^KA[1-9]\d?\.[1-9]\d?[a-z]?$'),
  priority_code text generated always as ('P' || substring(code from '^KA(\d+)')) stored,
  parent_code text generated always as (substring(code from '^(.*\d)[a-z]$')) stored,
  place text generated always as (lpad(substring(code from '^KA(\d+)'), 2, '0') || '.'
    || lpad(substring(code from '\.(\d+)'), 2, '0') || coalesce(substring(code from '[a-z]$'), '')) stored,
  title text not null,
  actors text[] not null default '{}',
  owner text,
  condition text, -- on which it is promised; null without one
  note text,
  citations jsonb not null default '[]',
  constraint key_action_of_strategy unique (strategy_id, code),
  constraint key_action_priority foreign key (strategy_id, priority_code)
    references strategy_priority (strategy_id, code) on delete cascade,
  -- Deferred, so that parts which come back together may come in any order.
  constraint key_action_parent foreign key (strategy_id, parent_code)
    references key_action (strategy_id, code) on delete cascade deferrable initially deferred
);

create table strategy_target (
  id uuid primary key,
  version int not null default 1,
  created_at timestamptz not null default clock_timestamp(),
  updated_at timestamptz not null default clock_timestamp(),
  strategy_id uuid not null constraint strategy_target_strategy references strategy on delete cascade,
  key_action_id uuid not null constraint strategy_target_key_action references key_action on delete cascade,
  title text,
  due_on text constraint strategy_target_due_on check (is_edtf(due_on)), -- null: by the end of the strategy
  condition text, -- its own; null where that of the key action holds
  -- What must be reached. The kind says which of the columns below it belong to it: mirrors `TargetReach` of core.
  kind text not null constraint strategy_target_kind check (
    kind in ('agreement', 'working-arrangement', 'contact-point', 'number', 'activities')),
  partner_id uuid constraint strategy_target_partner references partner on delete restrict,
  agreement_stage text constraint strategy_target_agreement_stage check (agreement_stage in (
    'need-identified', 'proposed', 'recommended', 'authorised', 'negotiating', 'initialled', 'signed', 'consented',
    'concluded', 'adopted', 'in-force', 'data-exchange-enabled')),
  arrangement_stage text constraint strategy_target_arrangement_stage check (arrangement_stage in (
    'considered', 'exploring', 'negotiating', 'approved', 'signed', 'in-force')),
  purpose text constraint strategy_target_purpose check (purpose in ('strategic', 'implementing')),
  measure text constraint strategy_target_measure check (measure in (
    'countries-with-contact-point', 'organisations-with-contact-point', 'networks-with-contact-point',
    'bilateral-contacts-a-year', 'agreements-implemented', 'joint-actions', 'liaison-magistrates-posted')),
  bound text constraint strategy_target_bound check (bound in ('at-least', 'more-than', 'all')),
  amount int constraint strategy_target_amount check (amount >= 0),
  baseline int constraint strategy_target_baseline check (baseline >= 0),
  activity_kinds text[] not null default '{}' constraint strategy_target_activity_kinds check (activity_kinds <@ array[
    'technical-meeting', 'country-visit', 'study-visit', 'negotiation-support', 'bilateral-meeting',
    'contact-point-meeting', 'liaison-magistrate-exploration', 'targeted-meeting', 'annual-gathering',
    'awareness-raising', 'preparatory-technical-meeting', 'joint-activity', 'working-group-participation',
    'capacity-project', 'technical-support', 'eu-coordination', 'high-level-dialogue', 'exchange-of-letters',
    'guide-translation', 'mandate-proposal', 'wa-negotiation', 'hosting-liaison']),
  at_least int constraint strategy_target_at_least check (at_least >= 1),
  project_id uuid constraint strategy_target_project references capacity_project on delete restrict,
  note text,
  citations jsonb not null default '[]',
  constraint strategy_target_of_partner check (partner_id is not null or kind in ('number', 'activities')),
  constraint strategy_target_of_agreement check ((agreement_stage is not null) = (kind = 'agreement')),
  constraint strategy_target_of_arrangement check (
    (arrangement_stage is not null) = (kind = 'working-arrangement')
    and (purpose is null or kind = 'working-arrangement')),
  constraint strategy_target_of_number check (
    (measure is not null) = (kind = 'number') and (kind = 'number' or num_nonnulls(bound, amount, baseline) = 0)),
  constraint strategy_target_of_activities check (
    (at_least is not null) = (kind = 'activities')
    and (kind = 'activities' or (activity_kinds = '{}' and project_id is null))),
  constraint strategy_target_bounded check ((amount is not null) = (coalesce(bound, 'all') <> 'all')),
  constraint strategy_target_whole check (bound is distinct from 'all' or measure = 'agreements-implemented'),
  constraint strategy_target_measured_partner check (
    measure is null or partner_id is null or measure in ('bilateral-contacts-a-year', 'joint-actions'))
);
create index strategy_target_of_key_action on strategy_target (key_action_id);
create index strategy_target_by_partner on strategy_target (partner_id) where partner_id is not null;
create index strategy_target_by_project on strategy_target (project_id) where project_id is not null;

call make_register_table('strategy');
call make_register_table('strategy_priority', 'strategy', 'strategy_id');
call make_register_table('key_action', 'strategy', 'strategy_id');
call make_register_table('strategy_target', 'strategy', 'strategy_id');

-- Activities name key actions of the register. `key_actions` keeps the codes that were written before there were any,
-- until a strategy comes that has them.
alter table activity add key_action_ids uuid[] not null default '{}';
alter table activity_use
  add key_action_id uuid constraint activity_use_key_action references key_action on delete restrict,
  drop constraint activity_use_one,
  add constraint activity_use_one check (num_nonnulls(
    partner_id, agreement_id, working_arrangement_id, contact_point_id, project_id, key_action_id) = 1);
create index activity_use_by_key_action on activity_use (key_action_id, held_on) where key_action_id is not null;

create or replace function activity_uses(a activity) returns setof activity_use language sql immutable
begin atomic
  select a.id, p, null::uuid, null::uuid, null::uuid, null::uuid, a.state, a.last_day, null::uuid
    from unnest(a.partner_ids) p
  union all
  select a.id, null, g, null, null, null, a.state, a.last_day, null from unnest(a.agreement_ids) g
  union all
  select a.id, null, null, w, null, null, a.state, a.last_day, null from unnest(a.working_arrangement_ids) w
  union all
  select a.id, null, null, null, c, null, a.state, a.last_day, null from unnest(a.contact_point_ids) c
  union all
  select a.id, null, null, null, null, a.project_id, a.state, a.last_day, null where a.project_id is not null
  union all
  select a.id, null, null, null, null, null, a.state, a.last_day, k from unnest(a.key_action_ids) k;
end;

-- Activities as they were known: those of earlier days named no key action of the register.
create function activity_upgraded(state jsonb) returns jsonb language sql immutable
return '{"key_action_ids": []}' || state;
call make_known_table('activity');
create or replace view known.activity_use as
select activity_id, partner_id, agreement_id, working_arrangement_id, contact_point_id, project_id, state, held_on,
       key_action_id
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
