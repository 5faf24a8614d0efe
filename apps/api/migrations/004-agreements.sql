-- What lets operational personal data flow systematically: agreements and adequacy decisions.

-- The day a dated step counts from: a partial date counts from its last day for what grants and from its first day
-- for what ends; an undated step counts from the first day that a source speaks for.
create function effective_day(ends boolean, "on" text, known_by date) returns date language sql immutable
return coalesce(case when ends then edtf_first_day("on") else edtf_last_day("on") end, known_by);

create table agreement (
  id uuid primary key,
  version int not null default 1,
  created_at timestamptz not null default clock_timestamp(),
  updated_at timestamptz not null default clock_timestamp(),
  partner_id uuid not null constraint agreement_partner references partner on delete restrict,
  title text not null,
  form text constraint agreement_form check (
    form in ('international-agreement', 'cooperation-agreement', 'adequacy-decision')),
  reference text,
  scope text[] not null
    default '{strategic-information,operational-information,evidence,operational-personal-data}'
    constraint agreement_scope check (scope <@
      array['strategic-information', 'operational-information', 'evidence', 'operational-personal-data']),
  needs_data_exchange_step boolean not null default false, -- whether in-force alone does not suffice
  expires_on text constraint agreement_expires_on check (is_edtf(expires_on)), -- the last day in force
  review_on text constraint agreement_review_on check (is_edtf(review_on)),
  note text,
  citations jsonb not null default '[]'
);
create index agreement_of_partner on agreement (partner_id);

create table agreement_milestone (
  id uuid primary key,
  version int not null default 1,
  created_at timestamptz not null default clock_timestamp(),
  updated_at timestamptz not null default clock_timestamp(),
  agreement_id uuid not null constraint agreement_milestone_agreement references agreement on delete cascade,
  stage text not null constraint agreement_milestone_stage check (stage in (
    'need-identified', 'proposed', 'recommended', 'authorised', 'negotiating', 'initialled', 'signed', 'consented',
    'concluded', 'adopted', 'in-force', 'data-exchange-enabled',
    'not-included', 'suspended', 'resumed', 'terminated', 'repealed', 'expired')),
  "on" text constraint agreement_milestone_on check (is_edtf("on")),
  known_by date, -- the earliest day that a source of it speaks for
  historic boolean not null default false,
  earliest date generated always as (edtf_first_day("on")) stored,
  latest date generated always as (edtf_last_day("on")) stored,
  effective_on date generated always as (effective_day(
    stage in ('not-included', 'suspended', 'terminated', 'repealed', 'expired'), "on", known_by)) stored,
  note text,
  citations jsonb not null default '[]',
  constraint agreement_milestone_known_by check (("on" is null) = (known_by is not null))
);
create index agreement_milestone_of_agreement on agreement_milestone (agreement_id, effective_on);

create table agreement_gate (
  id uuid primary key,
  version int not null default 1,
  created_at timestamptz not null default clock_timestamp(),
  updated_at timestamptz not null default clock_timestamp(),
  agreement_id uuid not null constraint agreement_gate_agreement references agreement on delete cascade,
  kind text not null constraint agreement_gate_kind check (
    kind in ('cooperation-established', 'need-apparent', 'commission-agrees', 'other')),
  blocks text not null constraint agreement_gate_blocks check (blocks in (
    'need-identified', 'proposed', 'recommended', 'authorised', 'negotiating', 'initialled', 'signed', 'consented',
    'concluded', 'adopted', 'in-force', 'data-exchange-enabled')),
  opened_on text constraint agreement_gate_opened_on check (is_edtf(opened_on)),
  note text,
  citations jsonb not null default '[]'
);
create index agreement_gate_of_agreement on agreement_gate (agreement_id);

call make_register_table('agreement');
call make_register_table('agreement_milestone', 'agreement', 'agreement_id');
call make_register_table('agreement_gate', 'agreement', 'agreement_id');
