-- Webhooks: who is told of changes, and what became of each telling. Configuration and not facts, so these are no
-- register tables: they have no place in the feed they deliver, in exports or in `knownAt`. Who did what to them stands
-- in webhook_act, to which the application can only add.

create table webhook (
  id uuid primary key,
  version int not null default 1, -- counts what people change; deliveries leave it
  created_at timestamptz not null default clock_timestamp(),
  created_by text not null,
  updated_at timestamptz not null default clock_timestamp(),
  updated_by text not null,
  name text not null,
  url text not null,
  types text[] not null default '{}', -- as the feed filters them; none means all
  cursor text not null, -- of the feed: everything up to here has become a delivery
  verified_at timestamptz, -- when its receiver answered a ping; another address begins anew
  disabled_reason text constraint webhook_disabled_reason
    check (disabled_reason in ('by-hand', 'receiver-gone', 'last-try-failed', 'cursor-lost')),
  disabled_at timestamptz,
  disabled_delivery uuid, -- the one that ended it
  constraint webhook_disabled check ((disabled_reason is null) = (disabled_at is null))
);

-- The secret itself is nowhere: it is derived from the salt and a key that the database does not have.
create table webhook_secret (
  id uuid primary key,
  webhook_id uuid not null references webhook on delete cascade,
  salt bytea not null,
  key_mark text not null, -- tells which key it was derived with
  created_at timestamptz not null default clock_timestamp(),
  created_by text not null,
  expires_at timestamptz
);
create index webhook_secret_of on webhook_secret (webhook_id);

create table webhook_delivery (
  id uuid primary key,
  seq bigint generated always as identity, -- the order within a lane
  webhook_id uuid not null references webhook on delete cascade,
  lane text not null, -- the record an event belongs to; what waits in one lane is delivered in turn
  event_id text not null,
  type text not null,
  subject text not null,
  time timestamptz not null,
  cursor text, -- of the feed, behind this change; null for a ping
  feed_epoch int, feed_xid xid8, feed_seq bigint, -- the same place, to compare
  payload text not null, -- exactly what is sent, at every try
  again boolean not null default false, -- one that a person had sent once more
  status text not null default 'waiting' constraint webhook_delivery_status
    check (status in ('waiting', 'delivered', 'failed', 'skipped', 'superseded')),
  tries int not null default 0, -- since it last began its schedule
  next_try_at timestamptz,
  created_at timestamptz not null default clock_timestamp(),
  settled_at timestamptz,
  constraint webhook_delivery_waits check ((status = 'waiting') = (next_try_at is not null))
);
create index webhook_delivery_lane on webhook_delivery (webhook_id, lane, seq) where status = 'waiting';
create index webhook_delivery_due on webhook_delivery (webhook_id, next_try_at) where status = 'waiting';
create index webhook_delivery_log on webhook_delivery (webhook_id, seq);
create index webhook_delivery_age on webhook_delivery (settled_at);

create table webhook_attempt (
  delivery_id uuid not null references webhook_delivery on delete cascade,
  number int not null,
  at timestamptz not null,
  duration_ms int not null,
  status int, -- null: there was no answer
  fault text, -- why not
  detail text, -- how the body of the answer begins, or what stood in the way
  primary key (delivery_id, number)
);

-- Who did what, and when: also what the machine did to a webhook, as when it was switched off.
create table webhook_act (
  id bigint generated always as identity primary key,
  webhook_id uuid not null, -- stays after the webhook is deleted
  at timestamptz not null default clock_timestamp(),
  actor text not null,
  reason text,
  act text not null,
  detail jsonb not null default '{}'
);
create index webhook_act_of on webhook_act (webhook_id, id);

-- A replay from an instant looks for the first change since; revisions lie in the order of time.
create index revision_since on revision using brin (time);

grant select, insert, update, delete on webhook, webhook_secret, webhook_delivery to concord_app;
grant select, insert, delete on webhook_attempt to concord_app;
grant select, insert on webhook_act to concord_app;
