-- Answers to writes that a client may repeat. No history: they go after three days.

create table idempotency_key (
  principal text not null,
  operation text not null,
  key text not null,
  request_hash text not null,
  status int not null,
  headers jsonb not null default '{}',
  body text not null,
  created_at timestamptz not null default clock_timestamp(),
  primary key (principal, operation, key)
);
create index idempotency_key_age on idempotency_key (created_at);

grant select, insert, update, delete on idempotency_key to concord_app;
