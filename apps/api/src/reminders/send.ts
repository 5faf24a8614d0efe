import { type Day, type MailFault, mailOutcome } from '@concord/core';
import { type Kysely, sql } from 'kysely';
import type { Database } from '../database/tables.ts';
import { accountToken } from '../identity/calendar-token.ts';
import type { SecretKey } from '../identity/secret-key.ts';
import { accountById } from './account-store.ts';
import { digest, testMail } from './digest.ts';
import { ownReminders } from './reminders.ts';
import { type Message, NotSent, type SendMail } from './transport.ts';

export type Sending = {
  db: Kysely<Database>;
  send: SendMail;
  key: () => SecretKey;
  /** The public origin that links begin with. */
  origin: string;
  today: () => Day;
  /** The instant, RFC 3339 in UTC. */
  now: () => string;
};

type Claimed = { id: string; accountId: string; kind: 'digest' | 'test'; tries: number };

/**
 * Sends one mail if it is due, and keeps what became of it. That it is being sent is on record before, so that a process
 * that dies in between leaves a mail that is sent once more, and never one that is lost.
 */
export async function sendMail(parts: Sending, id: string): Promise<void> {
  const claimed = await claimMail(parts, id);
  if (!claimed) return;
  const message = await compose(parts, claimed);
  if (!message) return settle(parts, claimed, { state: 'dropped' });
  try {
    await parts.send(message);
  } catch (error) {
    if (!(error instanceof NotSent)) throw error;
    return keepFailure(parts, claimed, error);
  }
  await settle(parts, claimed, { state: 'sent' });
}

function claimMail({ db, now }: Sending, id: string): Promise<Claimed | undefined> {
  return db
    .updateTable('reminderMail')
    .set({ tries: sql`tries + 1`, tryingSince: sql<string>`clock_timestamp()` })
    .where('id', '=', id)
    .where('state', '=', 'queued')
    .where('nextTryAt', '<=', now())
    .returning(['id', 'accountId', 'kind', 'tries'])
    .executeTakeFirst();
}

/** What the mail says now; null when nothing is left to tell, or nobody to tell it to. */
async function compose(parts: Sending, { id, accountId, kind }: Claimed): Promise<Message | null> {
  const { db, key, origin } = parts;
  const account = await accountById(db, accountId);
  if (!account) return null;
  const unsubscribe = `${origin}/unsubscribe/${accountToken(key(), 'unsubscribe', account)}`;
  const recipient = { language: account.settings.language, origin, unsubscribe };
  const envelope = { id, to: account.email, unsubscribe };
  if (kind === 'test') return { ...envelope, ...testMail(recipient) };
  if (!account.settings.mail) return null;
  const today = parts.today();
  const told = await db
    .selectFrom('reminderMailItem')
    .select('reminderId')
    .where('mailId', '=', id)
    .execute();
  const ids = new Set(told.map(({ reminderId }) => reminderId));
  const { items } = await ownReminders(db, account, today);
  const left = items.filter((item) => ids.has(item.id) && !item.away);
  return left.length === 0 ? null : { ...envelope, ...digest(left, today, recipient) };
}

/** A test mail is tried once: somebody waits for it. */
function keepFailure(parts: Sending, claimed: Claimed, { failure, message }: NotSent): Promise<void> {
  const outcome = mailOutcome(failure, claimed.tries);
  const told = { fault: outcome.fault, detail: message };
  if (outcome.kind === 'failed' || claimed.kind === 'test')
    return settle(parts, claimed, { state: 'failed', ...told });
  const nextTryAt = new Date(Date.parse(parts.now()) + outcome.seconds * 1000).toISOString();
  return change(parts, claimed, { ...told, nextTryAt });
}

const settle = (
  parts: Sending,
  claimed: Claimed,
  {
    fault = null,
    detail = null,
    ...how
  }: { state: 'sent' | 'failed' | 'dropped'; fault?: MailFault | null; detail?: string | null },
): Promise<void> =>
  change(parts, claimed, { ...how, fault, detail, nextTryAt: null, settledAt: parts.now() });

/** What was done to the mail meanwhile stands. */
async function change(
  { db }: Sending,
  { id, tries }: Claimed,
  set: {
    state?: 'sent' | 'failed' | 'dropped';
    fault: MailFault | null;
    detail: string | null;
    nextTryAt: string | null;
    settledAt?: string;
  },
): Promise<void> {
  await db
    .updateTable('reminderMail')
    .set({ ...set, tryingSince: null })
    .where('id', '=', id)
    .where('state', '=', 'queued')
    .where('tries', '=', tries)
    .execute();
}
