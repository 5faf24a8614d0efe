import type { Input, Scenario, ScenarioList } from '@concord/contract';
import { type Kysely, type RawBuilder, sql, type Transaction } from 'kysely';
import { NotFound, Stale } from '../database/claim.ts';
import { type JsonText, json } from '../database/columns.ts';
import { instant, matches } from '../database/fragments.ts';
import { type PageQuery, page, sortName, sortText } from '../database/page.ts';
import type { Database } from '../database/tables.ts';
import type { ScenarioFields } from './drafts.ts';

/** A scenario (alias `s`) as somebody is shown it. */
const scenarioJson = (
  reader: string,
): RawBuilder<unknown> => sql`json_build_object('id', s.id, 'version', s.version,
  'createdAt', ${instant('s.created_at')}, 'updatedAt', ${instant('s.updated_at')}, 'owner', s.owner_name,
  'own', s.owner_id = ${reader}::text, 'name', s.name, 'note', s.note, 'shared', s.shared, 'day', s.day,
  'partnerCodes', s.partner_codes, 'suppositions', s.suppositions)`;

/** Those that somebody may see: their own and the shared ones. Of any other nobody learns that it is there. */
const seenBy = (db: Kysely<Database>, reader: string) =>
  db
    .selectFrom('scenario as s')
    .where('s.deletedAt', 'is', null)
    .where(({ or, eb }) => or([eb('s.ownerId', '=', reader), eb('s.shared', '=', true)]));

/** One page of the scenarios somebody may see. */
export function listScenarios(
  db: Kysely<Database>,
  reader: string,
  query: Input<'listScenarios'>['query'],
): Promise<JsonText<ScenarioList>> {
  let found = seenBy(db, reader);
  if (query.whose) found = found.where('s.ownerId', query.whose === 'own' ? '=' : '<>', reader);
  if (query.q) found = found.where(matches(sql`concat_ws(' ', s.name, s.note, s.owner_name)`, query.q));
  return page(found, {
    json: scenarioJson(reader),
    id: sql`s.id`,
    fields: {
      name: sortName(sql`fold(s.name)`),
      owner: sortName(sql`fold(s.owner_name)`),
      updatedAt: sortText(instant('s.updated_at')),
    },
    defaultSort: '-updatedAt',
    path: '/scenarios',
    asked: query as PageQuery & Record<string, unknown>,
  });
}

/** A scenario that somebody may see; throws `NotFound` for any other. */
export async function scenarioById(db: Kysely<Database>, reader: string, id: string): Promise<Scenario> {
  const row = await seenBy(db, reader)
    .where('s.id', '=', id)
    .select(scenarioJson(reader).as('scenario'))
    .executeTakeFirstOrThrow(() => new NotFound('scenario', id));
  return row.scenario as Scenario;
}

/** Locks a scenario that somebody may see; throws `NotFound`, or `Stale` unless it is at that version. */
export async function claimScenario(
  trx: Transaction<Database>,
  reader: string,
  { id, version }: { id: string; version: number },
): Promise<Scenario> {
  await trx.selectFrom('scenario').select('id').where('id', '=', id).forUpdate().execute();
  const scenario = await scenarioById(trx, reader, id);
  if (scenario.version === version) return scenario;
  throw new Stale({ version: scenario.version, changedAt: scenario.updatedAt, changedBy: scenario.owner });
}

const columns = ({ suppositions, ...fields }: ScenarioFields) => ({
  ...fields,
  suppositions: json(suppositions),
});

export async function insertScenario(
  trx: Transaction<Database>,
  { id, owner }: { id: string; owner: { id: string; name: string } },
  fields: ScenarioFields,
): Promise<void> {
  await trx
    .insertInto('scenario')
    .values({ id, ownerId: owner.id, ownerName: owner.name, ...columns(fields) })
    .execute();
}

const nextVersion = { version: sql<number>`version + 1`, updatedAt: sql<string>`clock_timestamp()` };

export async function changeScenario(
  trx: Transaction<Database>,
  id: string,
  fields: ScenarioFields,
): Promise<void> {
  await trx
    .updateTable('scenario')
    .set({ ...columns(fields), ...nextVersion })
    .where('id', '=', id)
    .execute();
}

/** Takes it away, so that it can be brought back for 30 days; those whose days are over go for good. */
export async function removeScenario(trx: Transaction<Database>, id: string): Promise<void> {
  await trx
    .deleteFrom('scenario')
    .where(sql<boolean>`deleted_at < clock_timestamp() - interval '30 days'`)
    .execute();
  await trx
    .updateTable('scenario')
    .set({ deletedAt: sql<string>`clock_timestamp()`, ...nextVersion })
    .where('id', '=', id)
    .execute();
}

/** Brings back a scenario of one's own; throws `NotFound` where there is none that was deleted lately. */
export async function restoreOwnScenario(
  trx: Transaction<Database>,
  owner: string,
  id: string,
): Promise<void> {
  await trx
    .updateTable('scenario')
    .set({ deletedAt: null, ...nextVersion })
    .where('id', '=', id)
    .where('ownerId', '=', owner)
    .where(sql<boolean>`deleted_at >= clock_timestamp() - interval '30 days'`)
    .returning('id')
    .executeTakeFirstOrThrow(() => new NotFound('deleted scenario', id));
}
