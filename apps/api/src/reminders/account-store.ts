import { type Day, insist, type ReminderSettings, reminderCan, usualSettings } from '@concord/core';
import { type Kysely, sql, type Transaction } from 'kysely';
import { Stale } from '../database/claim.ts';
import type { Database } from '../database/tables.ts';
import type { Principal } from '../http/principal.ts';

/** Somebody who is reminded. Settings that were never saved count as the first version. */
export type RemindedAccount = {
  id: string;
  email: string;
  /** Their own name and address, by which follow-ups may call them. */
  names: string[];
  version: number;
  settings: ReminderSettings;
};

const accounts = (db: Kysely<Database>) =>
  db
    .selectFrom('account as a')
    .leftJoin('reminderSetting as s', 's.accountId', 'a.id')
    .select(['a.id', 'a.name', 'a.email', 'a.calendarSerial'])
    .select(['s.version', 's.kinds', 's.partnerCodes', 's.names', 's.mail', 's.language'])
    .where('a.state', '=', 'active');

type Row = Awaited<ReturnType<ReturnType<typeof accounts>['execute']>>[number];

const reminded = ({
  id,
  name,
  email,
  version,
  ...set
}: Row): RemindedAccount & { calendarSerial: number } => ({
  id,
  email: email ?? '',
  names: [name, email].filter((one) => one !== null),
  calendarSerial: set.calendarSerial,
  version: version ?? 1,
  settings: {
    kinds: { ...usualSettings.kinds, ...set.kinds },
    partnerCodes: set.partnerCodes ?? usualSettings.partnerCodes,
    names: set.names ?? usualSettings.names,
    mail: set.mail ?? usualSettings.mail,
    language: set.language ?? usualSettings.language,
  },
});

/** Whoever is signed in; refuses a partner system, which has no reminders. */
export async function ownAccount(db: Kysely<Database>, { id }: Pick<Principal, 'id'>) {
  const row = await accounts(db).where(sql`a.id::text`, '=', id).executeTakeFirst();
  insist(reminderCan.beHad(row !== undefined));
  return reminded(row as Row);
}

/** An account by its identifier, unless it may not sign in any more. */
export async function accountById(db: Kysely<Database>, id: string) {
  const row = await accounts(db).where('a.id', '=', id).executeTakeFirst();
  return row ? reminded(row) : null;
}

/** Whoever wants mails and has no digest of the day yet. */
export async function mailedAccountIds(db: Kysely<Database>, day: Day): Promise<string[]> {
  const planned = sql<boolean>`exists (select from reminder_mail m
    where m.account_id = a.id and m.kind = 'digest' and m.day = ${day}::date)`;
  const rows = await accounts(db)
    .where('a.email', 'is not', null)
    .where((where) => where.not(planned))
    .orderBy('a.id')
    .execute();
  return rows.map(reminded).flatMap(({ id, settings }) => (settings.mail ? id : []));
}

/** Keeps settings that were at a version; throws `Stale` when they have been changed since. */
export async function saveSettings(
  trx: Transaction<Database>,
  { id, version }: Pick<RemindedAccount, 'id' | 'version'>,
  { kinds, partnerCodes, names, ...rest }: ReminderSettings,
): Promise<void> {
  const values = {
    ...rest,
    version: version + 1,
    kinds: JSON.stringify(kinds),
    partnerCodes: [...partnerCodes],
    names: [...names],
  };
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('reminderSetting')
    .values({ accountId: id, ...values })
    .onConflict((conflict) =>
      conflict.column('accountId').doUpdateSet(values).where('reminderSetting.version', '=', version),
    )
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows !== 1n) throw staleSettings(version + 1);
}

/** Somebody has changed their own settings elsewhere. */
export const staleSettings = (version: number): Stale =>
  new Stale({ version, changedAt: new Date().toISOString(), changedBy: 'You, elsewhere' });

/** Nobody else's settings: mails end at once, whatever the version. */
export async function stopMail(trx: Transaction<Database>, account: RemindedAccount): Promise<void> {
  if (account.settings.mail) await saveSettings(trx, account, { ...account.settings, mail: false });
}
