-- What somebody took as it is on the attention list, until when and on which grounds, and the thresholds of the list.
-- The list itself is computed and stands nowhere.

create table attention_acceptance (
  id uuid primary key,
  version int not null default 1,
  created_at timestamptz not null default clock_timestamp(),
  updated_at timestamptz not null default clock_timestamp(),
  rule text not null constraint attention_acceptance_rule check (rule in (
    'basis-expiring', 'follow-up-overdue', 'target-overdue', 'mandate-silent', 'proposal-without-assessment',
    'agreement-not-implemented', 'agreement-without-liaison-prosecutor', 'arrangement-without-contact-point',
    'network-without-contact-point', 'project-ends-early', 'project-over-not-closed', 'contact-point-unconfirmed',
    'contact-point-silent', 'sources-disagree', 'unsourced')),
  record_type text not null constraint attention_acceptance_record_type check (record_type in (
    'partner', 'network', 'international-organisation', 'agreement', 'working-arrangement', 'liaison-prosecutor',
    'liaison-magistrate', 'contact-point', 'capacity-project', 'activity', 'follow-up', 'strategy', 'target',
    'policy-document', 'conflict')),
  -- Of any table, and it may go: an acceptance of what is gone says nothing any more.
  record_id uuid not null,
  label text not null, -- what the record was called then
  grounds text not null, -- what it rested on then, as attention_grounds tells
  reason text not null,
  review_on date not null, -- the day on which it opens again
  accepted_by text not null,
  accepted_on date not null,
  note text,
  citations jsonb not null default '[]',
  constraint attention_acceptance_once unique (rule, record_id)
);

-- At most one row; none while nobody has changed what holds by default.
create table attention_settings (
  id uuid primary key,
  version int not null default 1,
  created_at timestamptz not null default clock_timestamp(),
  updated_at timestamptz not null default clock_timestamp(),
  code text not null default 'thresholds' constraint attention_settings_code unique
    constraint attention_settings_one check (code = 'thresholds'),
  mandate_silent_months int not null,
  unconfirmed_months int not null,
  silent_months int not null,
  expiring_days int not null,
  changed_by text not null,
  note text,
  citations jsonb not null default '[]',
  constraint attention_settings_months check (mandate_silent_months between 1 and 120
    and unconfirmed_months between 1 and 120 and silent_months between 1 and 120),
  constraint attention_settings_days check (expiring_days between 1 and 3650)
);

call make_register_table('attention_acceptance');
call make_register_table('attention_settings');

-- What an entry rests on, as text: mirrors `groundsOf` of the package core. A test compares the two.
create function attention_grounds(grounds jsonb) returns text language sql immutable
return (select coalesce(string_agg(key || '=' || value, ' ' order by key collate "C"), '') from jsonb_each_text(grounds));
