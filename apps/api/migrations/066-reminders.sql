-- Reminders: how people want to be told of dates, what they did with each reminder, and the mails that told them. The
-- dates stand on the register; these tables belong to accounts, outside its history and its feed.

alter table account add column calendar_serial int not null default 0; -- raised to make calendar addresses anew

-- Whoever set nothing has no row, and the usual settings.
create table reminder_setting (
  account_id uuid primary key constraint reminder_setting_account references account on delete cascade,
  version int not null,
  kinds jsonb not null, -- by kind: {"on": true, "reach": "mine", "leadDays": [7, 0]}
  partner_codes text[] not null, -- the partners they follow
  names text[] not null, -- under which follow-ups are theirs, besides name and address
  mail boolean not null,
  language text not null constraint reminder_setting_language check (language in ('en', 'fr'))
);

create table reminder_answer (
  account_id uuid not null constraint reminder_answer_account references account on delete cascade,
  reminder_id text not null,
  kind text not null constraint reminder_answer_kind check (kind in ('dismissed', 'until-change', 'snoozed')),
  version int not null, -- of the record when it was answered
  until date,
  at timestamptz not null default clock_timestamp(),
  primary key (account_id, reminder_id),
  constraint reminder_answer_until check ((kind = 'snoozed') = (until is not null))
);

-- One digest for an account and a day at most, also where there was nothing to tell: then it is `dropped` at once. What
-- it says is made when it is sent, so that it is never stale.
create table reminder_mail (
  id uuid primary key,
  account_id uuid not null constraint reminder_mail_account references account on delete cascade,
  kind text not null constraint reminder_mail_kind check (kind in ('digest', 'test')),
  day date not null,
  state text not null constraint reminder_mail_state check (state in ('queued', 'sent', 'failed', 'dropped')),
  tries int not null default 0,
  next_try_at timestamptz,
  trying_since timestamptz, -- set while it is being sent: a process that died leaves it behind
  fault text,
  detail text, -- what the mail server said
  created_at timestamptz not null default clock_timestamp(),
  settled_at timestamptz,
  constraint reminder_mail_waits check ((state = 'queued') = (next_try_at is not null)),
  constraint reminder_mail_settled check ((state = 'queued') = (settled_at is null))
);
create unique index reminder_mail_of_day on reminder_mail (account_id, day) where kind = 'digest';
create index reminder_mail_due on reminder_mail (next_try_at) where state = 'queued';

-- What a mail tells of: the reminder as of the day it names, at a lead time.
create table reminder_mail_item (
  mail_id uuid not null constraint reminder_mail_item_mail references reminder_mail on delete cascade,
  reminder_id text not null,
  due_on date not null,
  lead int not null,
  primary key (mail_id, reminder_id)
);
create index reminder_mail_item_of on reminder_mail_item (reminder_id);

grant select, insert, update, delete on reminder_setting, reminder_answer, reminder_mail, reminder_mail_item
  to concord_app;
