import type { Day, OverdueTarget } from '@concord/core';
import type { Kysely } from 'kysely';
import type { Database } from '../database/tables.ts';
import type { Question } from './finding.ts';
import { settingsOf, thresholdsOf } from './settings-store.ts';

/** What the rules are asked, about a day and, where codes are given, about these partners only. */
export async function questionOf(
  db: Kysely<Database>,
  { on, partnerCode }: { on: Day; partnerCode?: readonly string[] | undefined },
): Promise<Question> {
  const overdue: OverdueTarget[] = [];
  const settings = thresholdsOf(await settingsOf(db));
  if (partnerCode === undefined) return { on, settings, partnerIds: null, overdue };
  const partners = await db.selectFrom('partner').select('id').where('code', 'in', partnerCode).execute();
  return { on, settings, partnerIds: partners.map(({ id }) => id), overdue };
}
