import type { AttentionSettings as Shown } from '@concord/contract';
import { type AttentionSettings, attentionThresholds, defaultAttentionSettings } from '@concord/core';
import type { Kysely, Transaction } from 'kysely';
import { v7 } from 'uuid';
import { claim } from '../database/claim.ts';
import type { Database } from '../database/tables.ts';

const code = 'thresholds' as const;

/** The thresholds that hold, by whom and since when; those of core at version 0 while nobody changed them. */
export async function settingsOf(db: Kysely<Database>): Promise<Shown> {
  const row = await db
    .selectFrom('attentionSettings')
    .select([...attentionThresholds, 'id', 'code', 'version', 'createdAt', 'updatedAt', 'changedBy'])
    .executeTakeFirst();
  return (
    row ?? {
      id: null,
      code,
      version: 0,
      createdAt: null,
      updatedAt: null,
      changedBy: null,
      ...defaultAttentionSettings,
    }
  );
}

/** Only the thresholds among the settings. */
export function thresholdsOf(settings: AttentionSettings): AttentionSettings {
  const { mandateSilentMonths, unconfirmedMonths, silentMonths, expiringDays } = settings;
  return { mandateSilentMonths, unconfirmedMonths, silentMonths, expiringDays };
}

/** Locks the thresholds as they were read; nothing is there to lock at version 0. Throws `Stale`. */
export async function claimSettings(trx: Transaction<Database>, version: number): Promise<void> {
  const { version: present } = await settingsOf(trx);
  if (present > 0) await claim(trx, 'attentionSettings', { code }, version);
}

/** Sets the thresholds; `version` is the one they were read at. Throws `Stale`. */
export async function changeSettings(
  trx: Transaction<Database>,
  version: number,
  settings: AttentionSettings & { changedBy: string },
): Promise<void> {
  const made =
    version === 0 &&
    (await trx
      .insertInto('attentionSettings')
      .values({ id: v7(), code, ...settings })
      .onConflict((taken) => taken.column('code').doNothing())
      .returning('id')
      .executeTakeFirst());
  if (made) return;
  await claim(trx, 'attentionSettings', { code }, version);
  await trx.updateTable('attentionSettings').set(settings).where('code', '=', code).execute();
}
