-- Prosecutors seconded to the agency by a partner with an agreement.

create table liaison_prosecutor (
  id uuid primary key,
  version int not null default 1,
  created_at timestamptz not null default clock_timestamp(),
  updated_at timestamptz not null default clock_timestamp(),
  partner_id uuid not null constraint liaison_prosecutor_partner references partner on delete restrict,
  name text, -- personal
  "from" text constraint liaison_prosecutor_from check (is_edtf("from")), -- null: start not recorded
  until text constraint liaison_prosecutor_until check (is_edtf(until)), -- the last day in post; null: open
  known_by date, -- the earliest day that a source of it speaks for
  effective_from date generated always as (effective_day(false, "from", known_by)) stored,
  effective_until date generated always as (edtf_first_day(until)) stored,
  note text,
  citations jsonb not null default '[]',
  constraint liaison_prosecutor_known_by check (("from" is null) = (known_by is not null)),
  constraint liaison_prosecutor_period check (edtf_first_day("from") <= edtf_last_day(until))
);
create index liaison_prosecutor_of_partner on liaison_prosecutor (partner_id);

call make_register_table('liaison_prosecutor', personal => '{name}');
