import type { Day } from '@concord/core';
import { type Kysely, type RawBuilder, sql, type Transaction } from 'kysely';
import type { Database } from '../database/tables.ts';

/** Accounts that were disabled, or whose invitation nobody accepted, longer ago than accounts are kept. */
const ended = (today: Day): RawBuilder<boolean> => sql<boolean>`a.state <> 'active'
  and greatest(a.updated_at, coalesce(a.invitation_expires_at, a.updated_at)) <
    ${today}::date - make_interval(months => (select retention_months from processing_activity where kind = 'users'))
  and coalesce(a.name, a.email) is not null`;

export async function countEndedAccounts(db: Kysely<Database>, today: Day): Promise<number> {
  const { rows } = await sql<{ users: number }>`
    select count(*)::int as users from account a where ${ended(today)}`.execute(db);
  return rows[0]?.users ?? 0;
}

/** Takes name, address and every means to sign in; what the account did stays under its identifier. */
const empty = sql`name = null, email = null, password_hash = null, factor_salt = null, factor_pending = null,
  factor_confirmed = false, recovery_hashes = '{}', issuer = null, subject = null, invitation_hash = null,
  invitation_expires_at = null, version = version + 1`;

export async function eraseEndedAccounts(trx: Transaction<Database>, today: Day): Promise<number> {
  const { rows } = await sql<{ users: number }>`
    with gone as (update account a set ${empty} where ${ended(today)} returning a.id),
      settings as (delete from reminder_setting where account_id in (select id from gone)),
      answers as (delete from reminder_answer where account_id in (select id from gone)),
      mails as (delete from reminder_mail where account_id in (select id from gone))
    select count(*)::int as users from gone`.execute(trx);
  return rows[0]?.users ?? 0;
}

/** Closes an account and empties it: its sessions, reminders and kept answers go as well. Tells how many values went. */
export async function closeAccount(trx: Transaction<Database>, id: string): Promise<number> {
  const { rows } = await sql<{ values: number }>`
    with was as (select num_nonnulls(name, email, subject) as values from account where id = ${id}),
      sessions as (delete from session where account_id = ${id} returning 1),
      settings as (delete from reminder_setting where account_id = ${id} returning 1),
      answers as (delete from reminder_answer where account_id = ${id} returning 1),
      mails as (delete from reminder_mail where account_id = ${id} returning 1),
      kept as (delete from idempotency_key where principal = ${id} or position(${id} in body) > 0 returning 1)
    select was.values + (select count(*) from sessions)::int + (select count(*) from settings)::int
      + (select count(*) from answers)::int as values from was`.execute(trx);
  await sql`update account a set ${empty}, state = 'disabled', updated_at = clock_timestamp() where id = ${id}`.execute(
    trx,
  );
  return rows[0]?.values ?? 0;
}

type Entries = { reads: number; audit: number };

/** How many entries of the trail are older than they are kept. */
export async function countOldEntries(db: Kysely<Database>, today: Day): Promise<Entries> {
  const { rows } = await sql<Entries>`
    select count(*) filter (where a.kind = 'reads')::int as reads, count(*) filter (where a.kind = 'audit')::int as audit
    from audit_entry e join processing_activity a
      on a.kind = case when e.kind = 'personal-data-read' then 'reads' else 'audit' end
    where e.time < ${today}::date - make_interval(months => a.retention_months)`.execute(db);
  return rows[0] ?? { reads: 0, audit: 0 };
}

/** Takes them from the trail, as far as their periods reach and no further. */
export async function forgetOldEntries(trx: Transaction<Database>, today: Day): Promise<Entries> {
  const { rows } = await sql<{ kind: keyof Entries; entries: number }>`
    select kind, entries from forget_audit(${today})`.execute(trx);
  const gone = (kind: keyof Entries) => rows.find((row) => row.kind === kind)?.entries ?? 0;
  return { reads: gone('reads'), audit: gone('audit') };
}
