-- Exchange answers that were pinned: what was told to whom, for which day, and on what the register knew. A receipt is no
-- fact of the register; it can be added, and neither changed nor deleted.

create table exchange_answer_receipt (
  id uuid primary key,
  pinned_at timestamptz not null default clock_timestamp(),
  pinned_by text not null,
  -- By its code and not by reference: a receipt outlives the partner, and a country may have no record at all.
  partner_code text not null,
  "on" date not null, -- the day the answer held for
  known_at timestamptz, -- the instant that was asked for; null: the present one
  purpose text,
  note text,
  answer text not null -- as it was given, letter by letter
    constraint exchange_answer_receipt_answer check (answer::json is not null)
);
create index exchange_answer_receipt_of_partner on exchange_answer_receipt (partner_code);
-- The order of the list, whose ids are made in the order of time; its queries name the same expression.
create index exchange_answer_receipt_by_time on exchange_answer_receipt ((coalesce(id::text, '~') collate "C"), id);
grant select, insert on exchange_answer_receipt to concord_app;
grant select on exchange_answer_receipt to concord_reader;
