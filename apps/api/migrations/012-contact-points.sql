-- Offices through which partners are reached, apart from the people who hold them; magistrates the agency posts to a
-- country; and the guide for contact points.

create table contact_point (
  id uuid primary key,
  version int not null default 1,
  created_at timestamptz not null default clock_timestamp(),
  updated_at timestamptz not null default clock_timestamp(),
  partner_id uuid not null constraint contact_point_partner references partner on delete restrict,
  appointed_by text not null constraint contact_point_appointed_by check (
    appointed_by in ('country-authority', 'international-organisation', 'network')),
  authority text,
  purposes text[] not null default '{}' constraint contact_point_purposes check (purposes <@ array[
    'swift-communication', 'legal-information', 'urgent-requests', 'strategic-cooperation', 'other']),
  languages text[] not null default '{}',
  competence text[] not null default '{}' constraint contact_point_competence check (competence <@ array[
    'organised-crime', 'cybercrime', 'thb', 'terrorism', 'drugs', 'cultural-property', 'core-crimes', 'aggression',
    'e-evidence', 'money-laundering', 'other']),
  urgent_route text,
  "from" text constraint contact_point_from check (is_edtf("from")), -- null: start not recorded
  until text constraint contact_point_until check (is_edtf(until)), -- the last day; null: open
  known_by date, -- the earliest day that a source of it speaks for
  effective_from date not null generated always as (effective_day(false, "from", known_by)) stored,
  effective_until date generated always as (edtf_first_day(until)) stored,
  note text,
  citations jsonb not null default '[]',
  constraint contact_point_known_by check (("from" is null) = (known_by is not null)),
  constraint contact_point_period check (edtf_first_day("from") <= edtf_last_day(until))
);
-- The list of one partner by name, page by page; what is not recorded comes last.
create index contact_point_by_authority
  on contact_point (partner_id, (coalesce(fold(authority), '~') collate "C"), id);
-- Who has how many on a day, without a look at the rows themselves.
create index contact_point_of_partner on contact_point (partner_id, effective_from) include (effective_until);
create index contact_point_all_by_authority on contact_point ((coalesce(fold(authority), '~') collate "C"), id);
create index contact_point_authority_words on contact_point using gin (fold(authority) gin_trgm_ops);
create index contact_point_languages on contact_point using gin (languages);

create table contact_point_holder (
  id uuid primary key,
  version int not null default 1,
  created_at timestamptz not null default clock_timestamp(),
  updated_at timestamptz not null default clock_timestamp(),
  contact_point_id uuid not null
    constraint contact_point_holder_contact_point references contact_point on delete cascade,
  name text, -- personal, as are the three below
  role text,
  email text,
  phone text,
  "from" text constraint contact_point_holder_from check (is_edtf("from")),
  until text constraint contact_point_holder_until check (is_edtf(until)),
  known_by date,
  effective_from date not null generated always as (effective_day(false, "from", known_by)) stored,
  effective_until date generated always as (edtf_first_day(until)) stored,
  note text,
  citations jsonb not null default '[]',
  constraint contact_point_holder_known_by check (("from" is null) = (known_by is not null)),
  constraint contact_point_holder_period check (edtf_first_day("from") <= edtf_last_day(until))
);
create index contact_point_holder_of_contact_point on contact_point_holder (contact_point_id);

create table contact_point_confirmation (
  id uuid primary key,
  version int not null default 1,
  created_at timestamptz not null default clock_timestamp(),
  updated_at timestamptz not null default clock_timestamp(),
  contact_point_id uuid not null
    constraint contact_point_confirmation_contact_point references contact_point on delete cascade,
  confirmed_on date not null,
  "by" text, -- an office rather than a person
  note text,
  citations jsonb not null default '[]'
);
create index contact_point_confirmation_of_contact_point
  on contact_point_confirmation (contact_point_id, confirmed_on);
create index contact_point_confirmation_by_day on contact_point_confirmation (confirmed_on, contact_point_id);

create table liaison_magistrate (
  id uuid primary key,
  version int not null default 1,
  created_at timestamptz not null default clock_timestamp(),
  updated_at timestamptz not null default clock_timestamp(),
  partner_id uuid not null constraint liaison_magistrate_partner references partner on delete restrict,
  name text, -- personal
  status text not null constraint liaison_magistrate_status check (
    status in ('explored', 'planned', 'posted', 'ended')),
  conditionality text,
  "from" text constraint liaison_magistrate_from check (is_edtf("from")),
  until text constraint liaison_magistrate_until check (is_edtf(until)),
  known_by date,
  effective_from date generated always as (effective_day(false, "from", known_by)) stored,
  effective_until date generated always as (edtf_first_day(until)) stored,
  note text,
  citations jsonb not null default '[]',
  -- What is only explored or planned has not begun, so that nothing need be known of its start.
  constraint liaison_magistrate_known_by check (case when status in ('posted', 'ended')
    then ("from" is null) = (known_by is not null) else "from" is null or known_by is null end),
  constraint liaison_magistrate_period check (edtf_first_day("from") <= edtf_last_day(until))
);
create index liaison_magistrate_of_partner on liaison_magistrate (partner_id);

create table guide (
  id uuid primary key,
  version int not null default 1,
  created_at timestamptz not null default clock_timestamp(),
  updated_at timestamptz not null default clock_timestamp(),
  title text not null,
  language text not null,
  published_on text constraint guide_published_on check (is_edtf(published_on)),
  link text,
  translations jsonb not null default '[]' -- each with language, title, publishedOn, link and citations
    constraint guide_translations check (jsonb_typeof(translations) = 'array'),
  note text,
  citations jsonb not null default '[]'
);

call make_register_table('contact_point');
call make_register_table('contact_point_holder', 'contact_point', 'contact_point_id',
  personal => '{name,role,email,phone}');
call make_register_table('contact_point_confirmation', 'contact_point', 'contact_point_id');
call make_register_table('liaison_magistrate', personal => '{name}');
call make_register_table('guide');
