-- People may sign in through the agency's identity provider. What is under way lasts ten minutes and serves once; state,
-- nonce and code verifier are derived from the cookie's token, so that a copy of this table finishes nothing.
create table sign_in_flow (
  token_hash bytea primary key,
  began_at timestamptz not null default clock_timestamp(),
  return_to text not null,
  -- The session for which a fresh proof is asked; null for a sign-in.
  session_id uuid constraint sign_in_flow_session references session on delete cascade
);
create index sign_in_flow_by_session on sign_in_flow (session_id);
create index sign_in_flow_by_age on sign_in_flow (began_at);

-- Whether the provider asked for a second factor; null where the account's own counts.
alter table session add column second_factor boolean;

grant select, insert, delete on sign_in_flow to concord_app;
