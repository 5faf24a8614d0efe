-- Exchange answers that were pinned: what was told to whom, for which day, and on what the register knew.

create table exchange_answer_receipt (
  id uuid primary key,
  version int not null default 1,
  created_at timestamptz not null default clock_timestamp(), -- when it was pinned
  updated_at timestamptz not null default clock_timestamp(),
  -- By its code and not by reference: a receipt outlives the partner, and a country may have no record at all.
  partner_code text not null,
  "on" date not null, -- the day the answer held for
  known_at timestamptz, -- the instant that was asked for; null: the present one
  purpose text,
  pinned_by text not null,
  answer text not null -- as it was given: text, so that what it cites is not counted among the register's citations
    constraint exchange_answer_receipt_answer check (answer::json is not null),
  note text,
  citations jsonb not null default '[]'
);
create index exchange_answer_receipt_of_partner on exchange_answer_receipt (partner_code);
-- The order of the list, whose ids are made in the order of time; its queries name the same expression.
create index exchange_answer_receipt_by_time on exchange_answer_receipt ((coalesce(id::text, '~') collate "C"), id);

-- With history, so that receipts are sealed as everything else is.
call make_register_table('exchange_answer_receipt');
-- A receipt stays as it was given.
revoke update, delete on exchange_answer_receipt from concord_app;
