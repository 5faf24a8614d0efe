-- Who may do what: people and partner systems, what they prove themselves by, and the trail of what they did. No facts
-- of the register: these tables stand outside its history and its feed.

create table account (
  id uuid primary key,
  version int not null default 1,
  created_at timestamptz not null default clock_timestamp(),
  updated_at timestamptz not null default clock_timestamp(),
  name text, -- null until the invitation is accepted
  email text,
  state text not null constraint account_state check (state in ('invited', 'active', 'disabled')),
  roles text[] not null constraint account_roles check (cardinality(roles) > 0
    and roles <@ array['reader', 'officer', 'strategy-officer', 'data-protection', 'administrator']),
  password_hash text, -- as PHC string; null where the identity provider vouches for the person
  factor_salt bytea, -- from which the secret of the second factor is derived
  factor_confirmed boolean not null default false,
  factor_pending bytea, -- the salt of one that is being set up
  factor_step bigint, -- the time step of the last code that was taken: none is taken twice
  recovery_hashes bytea[] not null default '{}',
  issuer text,
  subject text,
  invitation_hash bytea constraint account_invitation unique,
  invitation_expires_at timestamptz,
  failures int not null default 0, -- wrong passwords and codes since the last right one
  locked_until timestamptz,
  last_sign_in_at timestamptz,
  constraint account_known check (state = 'invited' or (name is not null and email is not null)),
  constraint account_subject unique (issuer, subject),
  constraint account_provider check ((issuer is null) = (subject is null))
);
create unique index account_email on account (lower(email));

-- A cookie holds the token; a copy of this table opens nothing.
create table session (
  id uuid primary key,
  token_hash bytea not null constraint session_token unique,
  account_id uuid not null constraint session_account references account on delete cascade,
  created_at timestamptz not null default clock_timestamp(),
  last_seen_at timestamptz not null default clock_timestamp(),
  expires_at timestamptz not null,
  stepped_up_at timestamptz,
  device text,
  address text
);
create index session_of_account on session (account_id);

create table api_client (
  id uuid primary key,
  version int not null default 1,
  created_at timestamptz not null default clock_timestamp(),
  updated_at timestamptz not null default clock_timestamp(),
  name text not null,
  contact text,
  scopes text[] not null constraint api_client_scopes check (cardinality(scopes) > 0 and scopes <@ array[
    'register:read', 'register:write', 'contact-points:personal', 'exchange-answers:read', 'changes:read',
    'webhooks:manage', 'strategy:write', 'personal-data:manage', 'audit:read', 'admin']),
  addresses cidr[] not null default '{}', -- empty: it may call from anywhere
  expires_on date, -- the last day
  requests_per_minute int not null default 600 constraint api_client_rate check (requests_per_minute > 0)
);

create table credential (
  id uuid primary key,
  client_id uuid not null constraint credential_client references api_client on delete cascade,
  kind text not null constraint credential_kind check (kind in ('api-key', 'client-secret')),
  prefix text not null constraint credential_prefix unique,
  hash bytea not null,
  created_at timestamptz not null default clock_timestamp(),
  created_by text not null,
  expires_on date, -- the last day
  last_used_at timestamptz,
  revoked_at timestamptz
);
create index credential_of_client on credential (client_id);

-- Bought with a client secret; ends with it.
create table access_token (
  token_hash bytea primary key,
  credential_id uuid not null constraint access_token_credential references credential on delete cascade,
  scopes text[] not null,
  expires_at timestamptz not null
);
create index access_token_by_expiry on access_token (expires_at);

create table audit_entry (
  id bigint generated always as identity primary key,
  time timestamptz not null default clock_timestamp(),
  kind text not null,
  actor text, -- null: somebody who was not let in
  actor_name text not null,
  subject text,
  detail text,
  address text,
  request_id text
);
create index audit_entry_by_kind on audit_entry (kind, id);
create index audit_entry_by_actor on audit_entry (actor, id);
create index audit_entry_by_subject on audit_entry (subject, id);
create index audit_entry_by_time on audit_entry (time);

grant select, insert, update on account, api_client, credential to concord_app;
grant select, insert, update, delete on session, access_token to concord_app;
grant delete on api_client to concord_app;
-- The trail can only be added to.
grant select, insert on audit_entry to concord_app;
