-- Countries, international organisations and judicial networks outside the Union, and assessments of the need
-- to cooperate with them.

create table partner (
  id uuid primary key,
  version int not null default 1,
  created_at timestamptz not null default clock_timestamp(),
  updated_at timestamptz not null default clock_timestamp(),
  kind text not null constraint partner_kind check (kind in ('country', 'international-organisation', 'network')),
  code text not null constraint partner_code unique,
  name text not null,
  official_name text,
  names jsonb not null default '{}' constraint partner_names check (jsonb_typeof(names) = 'object'),
  acronym text,
  name_variants jsonb not null default '[]'
    constraint partner_name_variants check (jsonb_typeof(name_variants) = 'array'),
  designation text, -- the footnote that goes wherever the name goes
  regions text[] not null default '{}',
  iso2 text constraint partner_iso2_unique unique,
  code_status text constraint partner_code_status check (code_status in ('official', 'user-assigned')),
  delegation text,
  missions text[] not null default '{}',
  relation text constraint partner_relation check (relation in ('none', 'contact', 'established')),
  legal_personality boolean,
  note text,
  citations jsonb not null default '[]',
  constraint partner_code_form check (
    case when kind = 'country' then code ~ '^[A-Z]{2}$' else code ~ '^[a-z0-9]+(-[a-z0-9]+)*$' end),
  constraint partner_country_code check (
    case when kind = 'country' then iso2 is not null and iso2 = code and code_status is not null
      else iso2 is null and code_status is null and delegation is null and missions = '{}' end),
  constraint partner_relation_of_network check (relation is null or kind = 'network'),
  constraint partner_personality_of_organisation check (
    legal_personality is null or kind = 'international-organisation'),
  constraint partner_designation check (code <> 'XK' or designation is not null)
);

create table assessment (
  id uuid primary key,
  version int not null default 1,
  created_at timestamptz not null default clock_timestamp(),
  updated_at timestamptz not null default clock_timestamp(),
  partner_id uuid not null constraint assessment_partner references partner on delete cascade,
  assessed_on text constraint assessment_assessed_on check (is_edtf(assessed_on)),
  volume_level text constraint assessment_volume_level check (volume_level in ('none', 'low', 'medium', 'high')),
  volume_cases int constraint assessment_volume_cases check (volume_cases >= 0),
  crime_areas text[] not null default '{}',
  member_states_consulted boolean not null default false,
  member_states_note text,
  commission_consulted boolean not null default false,
  route text constraint assessment_route check (
    route in ('agreement', 'working-arrangement', 'other-engagement', 'none')),
  reason text,
  note text,
  citations jsonb not null default '[]'
);
create index assessment_of_partner on assessment (partner_id, assessed_on);

call make_register_table('partner');
call make_register_table('assessment', 'partner', 'partner_id');
