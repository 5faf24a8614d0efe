-- What formalises strategic cooperation; never a basis for operational personal data.

create table working_arrangement (
  id uuid primary key,
  version int not null default 1,
  created_at timestamptz not null default clock_timestamp(),
  updated_at timestamptz not null default clock_timestamp(),
  partner_id uuid not null constraint working_arrangement_partner references partner on delete restrict,
  title text not null,
  counterpart text, -- the authority that signs
  purpose text constraint working_arrangement_purpose check (
    purpose in ('strategic', 'implementing', 'exchange-of-letters', 'memorandum', 'other')),
  implements uuid constraint working_arrangement_implements references agreement on delete restrict,
  fallback_for uuid constraint working_arrangement_fallback_for references agreement on delete restrict,
  reference text,
  expires_on text constraint working_arrangement_expires_on check (is_edtf(expires_on)), -- the last day in force
  review_on text constraint working_arrangement_review_on check (is_edtf(review_on)),
  note text,
  citations jsonb not null default '[]',
  constraint working_arrangement_implementing_needs_agreement check (
    purpose is distinct from 'implementing' or implements is not null)
);
create index working_arrangement_of_partner on working_arrangement (partner_id);
create index working_arrangement_of_implemented on working_arrangement (implements);
create index working_arrangement_of_awaited on working_arrangement (fallback_for);

create table working_arrangement_milestone (
  id uuid primary key,
  version int not null default 1,
  created_at timestamptz not null default clock_timestamp(),
  updated_at timestamptz not null default clock_timestamp(),
  working_arrangement_id uuid not null
    constraint working_arrangement_milestone_arrangement references working_arrangement on delete cascade,
  stage text not null constraint working_arrangement_milestone_stage check (stage in (
    'considered', 'exploring', 'negotiating', 'approved', 'signed', 'in-force',
    'suspended', 'resumed', 'terminated', 'expired', 'abandoned')),
  "on" text constraint working_arrangement_milestone_on check (is_edtf("on")),
  known_by date, -- the earliest day that a source of it speaks for
  historic boolean not null default false,
  earliest date generated always as (edtf_first_day("on")) stored,
  latest date generated always as (edtf_last_day("on")) stored,
  effective_on date generated always as (effective_day(
    stage in ('suspended', 'terminated', 'expired', 'abandoned'), "on", known_by)) stored,
  note text,
  citations jsonb not null default '[]',
  constraint working_arrangement_milestone_known_by check (("on" is null) = (known_by is not null))
);
create index working_arrangement_milestone_of_arrangement
  on working_arrangement_milestone (working_arrangement_id, effective_on);

create table working_arrangement_gate (
  id uuid primary key,
  version int not null default 1,
  created_at timestamptz not null default clock_timestamp(),
  updated_at timestamptz not null default clock_timestamp(),
  working_arrangement_id uuid not null
    constraint working_arrangement_gate_arrangement references working_arrangement on delete cascade,
  kind text not null constraint working_arrangement_gate_kind check (
    kind in ('cooperation-established', 'need-apparent', 'commission-agrees', 'other')),
  blocks text not null constraint working_arrangement_gate_blocks check (
    blocks in ('considered', 'exploring', 'negotiating', 'approved', 'signed', 'in-force')),
  opened_on text constraint working_arrangement_gate_opened_on check (is_edtf(opened_on)),
  note text,
  citations jsonb not null default '[]'
);
create index working_arrangement_gate_of_arrangement on working_arrangement_gate (working_arrangement_id);

call make_register_table('working_arrangement');
call make_register_table('working_arrangement_milestone', 'working_arrangement', 'working_arrangement_id');
call make_register_table('working_arrangement_gate', 'working_arrangement', 'working_arrangement_id');
