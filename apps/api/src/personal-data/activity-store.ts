import type { PersonalDataKind, ProcessingActivity, ProcessingActivityDraft } from '@concord/contract';
import { type Kysely, sql, type Transaction } from 'kysely';
import { NotFound, Stale } from '../database/claim.ts';
import { instant } from '../database/fragments.ts';
import type { Database } from '../database/tables.ts';

const activityJson = sql<ProcessingActivity>`json_build_object('kind', a.kind, 'version', a.version,
  'updatedAt', ${instant('a.updated_at')}, 'purpose', a.purpose, 'legalBasis', a.legal_basis,
  'recipients', a.recipients, 'retentionMonths', a.retention_months, 'people', case
    when a.kind = 'users' then (select count(*)::int from account)
    when a.kind not in ('reads', 'audit') then (select count(*)::int from person p where p.kind = a.kind
      and coalesce(p.name, p.role, p.email, p.phone) is not null) end)`;

/** Every kind of personal data. */
export async function listActivities(db: Kysely<Database>): Promise<ProcessingActivity[]> {
  const rows = await db
    .selectFrom('processingActivity as a')
    .select(activityJson.as('activity'))
    .orderBy(
      sql`array_position(array['holders', 'liaison-prosecutors', 'liaison-magistrates', 'users', 'reads'], a.kind)`,
    )
    .execute();
  return rows.map(({ activity }) => activity);
}

async function activityOf(db: Kysely<Database>, kind: PersonalDataKind): Promise<ProcessingActivity> {
  const found = (await listActivities(db)).find((each) => each.kind === kind);
  if (!found) throw new NotFound('processing activity', kind);
  return found;
}

/** Changes one at a version, and tells whether it is kept for another time now; throws `Stale`. */
export async function changeActivity(
  trx: Transaction<Database>,
  kind: PersonalDataKind,
  version: number,
  draft: ProcessingActivityDraft,
): Promise<{ activity: ProcessingActivity; otherPeriod: boolean }> {
  const before = await activityOf(trx, kind);
  const otherPeriod = draft.retentionMonths !== undefined && draft.retentionMonths !== before.retentionMonths;
  const { numUpdatedRows } = await trx
    .updateTable('processingActivity')
    .set({ ...draft, version: sql`version + 1`, updatedAt: sql`clock_timestamp()` })
    .$if(otherPeriod, (one) => one.set({ periodChangedAt: sql`clock_timestamp()` }))
    .where('kind', '=', kind)
    .where('version', '=', version)
    .executeTakeFirst();
  const now = await activityOf(trx, kind);
  if (numUpdatedRows === 1n) return { activity: now, otherPeriod };
  throw new Stale({ version: now.version, changedAt: now.updatedAt, changedBy: 'Somebody else' });
}
