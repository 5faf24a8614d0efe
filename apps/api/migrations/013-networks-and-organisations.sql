-- What networks and international organisations have beside what all partners have: members with their periods,
-- a secretariat; areas of cooperation, a cadence of contacts, bodies and joint actions.

alter table partner
  add secretariat text,
  add areas text[] not null default '{}', -- of cooperation, in words
  add contact_cadence int constraint partner_contact_cadence check (contact_cadence between 1 and 120), -- months
  add constraint partner_secretariat_of_network check (secretariat is null or kind = 'network'),
  add constraint partner_areas_of_organisation check (
    (areas = '{}' and contact_cadence is null) or kind = 'international-organisation');

create table network_member (
  id uuid primary key,
  version int not null default 1,
  created_at timestamptz not null default clock_timestamp(),
  updated_at timestamptz not null default clock_timestamp(),
  network_id uuid not null constraint network_member_network references partner on delete cascade,
  partner_id uuid not null constraint network_member_partner references partner on delete restrict,
  "from" text constraint network_member_from check (is_edtf("from")), -- null: start not recorded
  until text constraint network_member_until check (is_edtf(until)), -- the last day; null: open
  known_by date, -- the earliest day that a source of it speaks for
  effective_from date generated always as (effective_day(false, "from", known_by)) stored,
  effective_until date generated always as (edtf_first_day(until)) stored,
  note text,
  citations jsonb not null default '[]',
  constraint network_member_known_by check (("from" is null) = (known_by is not null)),
  constraint network_member_period check (edtf_first_day("from") <= edtf_last_day(until)),
  -- A country is a member once at a time: mirrors `certainSpan` of the package core.
  constraint network_member_overlap exclude using gist (network_id with =, partner_id with =,
    daterange(least(effective_from, effective_until), effective_until, '[]') with &&)
);
create index network_member_of_partner on network_member (partner_id);

create table organisation_body (
  id uuid primary key,
  version int not null default 1,
  created_at timestamptz not null default clock_timestamp(),
  updated_at timestamptz not null default clock_timestamp(),
  organisation_id uuid not null constraint organisation_body_organisation references partner on delete cascade,
  name text not null,
  kind text not null constraint organisation_body_kind check (kind in ('working-group', 'committee', 'other')),
  areas text[] not null default '{}' constraint organisation_body_areas check (areas <@ array[
    'organised-crime', 'cybercrime', 'thb', 'terrorism', 'drugs', 'cultural-property', 'core-crimes', 'aggression',
    'e-evidence', 'money-laundering', 'other']),
  note text,
  citations jsonb not null default '[]'
);
create index organisation_body_of_organisation on organisation_body (organisation_id);

create table joint_action (
  id uuid primary key,
  version int not null default 1,
  created_at timestamptz not null default clock_timestamp(),
  updated_at timestamptz not null default clock_timestamp(),
  organisation_id uuid not null constraint joint_action_organisation references partner on delete cascade,
  title text not null,
  topic text,
  status text not null constraint joint_action_status check (
    status in ('sought', 'planned', 'running', 'completed', 'cancelled')),
  "from" text constraint joint_action_from check (is_edtf("from")),
  until text constraint joint_action_until check (is_edtf(until)),
  note text,
  citations jsonb not null default '[]',
  constraint joint_action_period check (edtf_first_day("from") <= edtf_last_day(until))
);
create index joint_action_of_organisation on joint_action (organisation_id);

call make_register_table('network_member', 'partner', 'network_id');
call make_register_table('organisation_body', 'partner', 'organisation_id');
call make_register_table('joint_action', 'partner', 'organisation_id');
