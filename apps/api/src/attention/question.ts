import type { AttentionRuleId, Day, OverdueTarget } from '@concord/core';
import type { Kysely } from 'kysely';
import type { Database } from '../database/tables.ts';
import type { Question } from './finding.ts';
import { targetsOverdue } from './overdue-store.ts';
import { settingsOf, thresholdsOf } from './settings-store.ts';

/** What these rules (none named = all) are asked, about a day and, where codes are given, about these partners only. */
export async function questionOf(
  db: Kysely<Database>,
  asked: {
    on: Day;
    partnerCode?: readonly string[] | undefined;
    rules?: readonly AttentionRuleId[] | undefined;
  },
): Promise<Question> {
  const { on, partnerCode, rules = [] } = asked;
  const settings = thresholdsOf(await settingsOf(db));
  const ofTargets = rules.length === 0 || rules.includes('target-overdue');
  const overdue: OverdueTarget[] = ofTargets ? await targetsOverdue(db, on) : [];
  if (partnerCode === undefined) return { on, settings, partnerIds: null, few: false, overdue };
  const partners = await db.selectFrom('partner').select('id').where('code', 'in', partnerCode).execute();
  const known = overdue.filter(({ partnerCodes }) => partnerCodes.some((code) => partnerCode.includes(code)));
  return { on, settings, partnerIds: partners.map(({ id }) => id), few: true, overdue: known };
}
