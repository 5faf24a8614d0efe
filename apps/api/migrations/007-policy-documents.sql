-- Documents of the Union that call for cooperation, and the regions and countries they name.

create table policy_document (
  id uuid primary key,
  version int not null default 1,
  created_at timestamptz not null default clock_timestamp(),
  updated_at timestamptz not null default clock_timestamp(),
  code text not null constraint policy_document_code unique,
  title text not null,
  reference text,
  reference_as_printed text,
  celex text,
  kind text,
  period_from int, -- years
  period_until int,
  gist text,
  regions text[] not null default '{}',
  partner_codes text[] not null default '{}', -- partners it names
  note text,
  citations jsonb not null default '[]',
  constraint policy_document_period check (period_from <= period_until)
);

call make_register_table('policy_document');
