-- Projects that strengthen the capacities of partners.

create table capacity_project (
  id uuid primary key,
  version int not null default 1,
  created_at timestamptz not null default clock_timestamp(),
  updated_at timestamptz not null default clock_timestamp(),
  code text not null constraint capacity_project_code unique
    constraint capacity_project_code_form check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name text, -- null while it has only a working title
  working_title text,
  acronym text,
  name_variants jsonb not null default '[]'
    constraint capacity_project_name_variants check (jsonb_typeof(name_variants) = 'array'),
  agency_role text not null constraint capacity_project_agency_role check (
    agency_role in ('implements', 'co-implements', 'supports', 'planned')),
  implementers text[] not null default '{}',
  collaborators text[] not null default '{}',
  funding_instrument text,
  budget numeric constraint capacity_project_budget check (budget >= 0),
  currency text constraint capacity_project_currency check (currency ~ '^[A-Z]{3}$'),
  "from" text constraint capacity_project_from check (is_edtf("from")),
  until text constraint capacity_project_until check (is_edtf(until)), -- the last day
  status text constraint capacity_project_status check (
    status in ('pipeline', 'implementation', 'finalisation', 'closed', 'cancelled', 'suspended')), -- of IATI
  regions text[] not null default '{}',
  partner_ids uuid[] not null default '{}', -- beneficiaries
  aims text,
  eligibility text constraint capacity_project_eligibility check (
    eligibility in ('regions', 'named-partners', 'operational-arrangement')),
  facilitates text[] not null default '{}' constraint capacity_project_facilitates check (facilitates <@ array[
    'technical-meeting', 'country-visit', 'study-visit', 'negotiation-support', 'bilateral-meeting',
    'contact-point-meeting', 'liaison-magistrate-exploration', 'targeted-meeting', 'annual-gathering',
    'awareness-raising', 'preparatory-technical-meeting', 'joint-activity', 'working-group-participation',
    'capacity-project', 'technical-support', 'eu-coordination', 'high-level-dialogue', 'exchange-of-letters',
    'guide-translation', 'mandate-proposal', 'wa-negotiation', 'hosting-liaison']),
  note text,
  citations jsonb not null default '[]',
  constraint capacity_project_title check (name is not null or working_title is not null),
  constraint capacity_project_budget_currency check (budget is null or currency is not null),
  constraint capacity_project_period check (edtf_first_day("from") <= edtf_last_day(until))
);
create index capacity_project_words on capacity_project
  using gin (fold(coalesce(name, working_title)) gin_trgm_ops);

-- Who benefits from which project: derived from partner_ids, so that a revision of the project tells it whole, and a
-- partner who is named cannot be deleted.
create table capacity_project_partner (
  capacity_project_id uuid not null references capacity_project on delete cascade,
  partner_id uuid not null constraint capacity_project_partner_partner references partner on delete restrict,
  primary key (capacity_project_id, partner_id)
);
create index capacity_project_of_partner on capacity_project_partner (partner_id);
grant select on capacity_project_partner to concord_app, concord_reader;

create function keep_project_partners() returns trigger language plpgsql security definer
set search_path = pg_catalog, public, pg_temp as $$
begin
  if tg_op = 'UPDATE' and old.partner_ids = new.partner_ids then
    return null;
  end if;
  delete from capacity_project_partner where capacity_project_id = new.id and partner_id <> all (new.partner_ids);
  insert into capacity_project_partner select distinct new.id, unnest(new.partner_ids) on conflict do nothing;
  return null;
end $$;
create trigger keep_project_partners after insert or update on capacity_project
  for each row execute function keep_project_partners();

call make_register_table('capacity_project');
