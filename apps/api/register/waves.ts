import { sql, type Transaction } from 'kysely';
import { anyOf } from '../src/database/fragments.ts';
import type { Database, RegisterTables } from '../src/database/tables.ts';
import type { RegisterFiles } from './files.ts';
import { rowsOf } from './rows.ts';

type Table = keyof ReturnType<typeof rowsOf>;

/** A part of the shipped data that was added at one time. Each register gets it once; its name stays for ever. */
export type Wave = {
  name: string;
  tables: readonly Table[];
  /** What it says of records that an earlier wave brought. */
  amend?: (trx: Transaction<Database>, files: RegisterFiles) => Promise<void>;
};

/** All waves, first to last; what others refer to comes first. */
export const waves: readonly Wave[] = [
  {
    name: 'partners-and-instruments',
    tables: [
      ...(['source', 'partner', 'policyDocument', 'agreement', 'agreementMilestone'] as const),
      ...(['workingArrangement', 'workingArrangementMilestone', 'workingArrangementGate'] as const),
      'liaisonProsecutor',
    ],
  },
  { name: 'projects-and-joint-actions', tables: ['jointAction', 'capacityProject'], amend: fillAreas },
  { name: 'guides', tables: ['guide'] },
  { name: 'conflicts', tables: ['conflict'] },
  {
    name: 'strategies',
    tables: ['strategy', 'strategyPriority', 'keyAction', 'strategyTarget'],
    amend: tieToStrategies,
  },
];

/** Inserts a wave and notes that the register has had it. Returns the number of rows it brought. */
export async function insertWave(
  trx: Transaction<Database>,
  wave: Wave,
  files: RegisterFiles,
): Promise<number> {
  const rows = rowsOf(files);
  let records = 0;
  for (const table of wave.tables) {
    const there = await present(trx);
    const all = rows[table] as Row[];
    const fitting = wave === waves[0] ? all : all.flatMap((row) => fitted(row, there));
    records += await insertRows(trx, table, fitting);
  }
  await wave.amend?.(trx, files);
  await trx.insertInto('registerWave').values({ name: wave.name }).execute();
  return records;
}

type Row = Record<string, unknown> & { citations: string; readings?: string };
type Present = { ids: Set<string>; sources: Set<string> };

/** Officers may have deleted since what a later wave refers to. */
async function present(trx: Transaction<Database>): Promise<Present> {
  const { rows } = await sql<{ id: string }>`
    select id from partner union all select id from agreement union all select id from working_arrangement
    union all select id from capacity_project union all select id from policy_document
    union all select id from strategy union all select id from key_action`.execute(trx);
  const sources = await trx.selectFrom('source').select('code').execute();
  return { ids: new Set(rows.map(({ id }) => id)), sources: new Set(sources.map(({ code }) => code)) };
}

/** The row without the records it would name in vain; no row if what it rests on or belongs to is gone. */
function fitted(row: Row, { ids, sources }: Present): Row[] {
  const readings = JSON.parse(row.readings ?? '[]') as { citations: { source: string }[] }[];
  const cited = [{ citations: JSON.parse(row.citations) as { source: string }[] }, ...readings];
  const sourced = cited.flatMap(({ citations }) => citations).every(({ source }) => sources.has(source));
  const restsOn = Object.entries(row).flatMap(([name, value]) =>
    name.endsWith('Id') && typeof value === 'string' ? [value] : [],
  );
  if (!sourced || !restsOn.every((id) => ids.has(id))) return [];
  const still = ([name, value]: [string, unknown]) =>
    name.endsWith('Ids') ? [name, (value as string[]).filter((id) => ids.has(id))] : [name, value];
  return [Object.fromEntries(Object.entries(row).map(still)) as Row];
}

/** Rows whose code an officer has used by now stay out. */
async function insertRows(trx: Transaction<Database>, table: Table, rows: Row[]): Promise<number> {
  if (rows.length === 0) return 0;
  const inserted = await trx
    .insertInto(table as keyof RegisterTables)
    .values(rows as never) // each list has the rows of its table: `rowsOf` says so
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .execute();
  return inserted.length;
}

/** Areas of cooperation, where nobody has recorded any. */
async function fillAreas(trx: Transaction<Database>, { partners }: RegisterFiles): Promise<void> {
  for (const { code, areas } of partners.filter((partner) => partner.areas.length > 0)) {
    await trx
      .updateTable('partner')
      .set({ areas })
      .where('code', '=', code)
      .where('kind', '=', 'international-organisation')
      .where(sql<boolean>`areas = ${anyOf([])}`)
      .execute();
  }
}

/**
 * Activities that officers tied to key actions before there were any name those of the strategy that ships; and that
 * strategy follows no policy document they have deleted.
 */
async function tieToStrategies(trx: Transaction<Database>, { strategies }: RegisterFiles): Promise<void> {
  for (const { code } of strategies) {
    const shipped = sql`select k.id, k.code, k.place from key_action k join strategy s on s.id = k.strategy_id
      where s.code = ${code}`;
    await sql`
      update activity a set
        key_action_ids = a.key_action_ids || array(
          select k.id from (${shipped}) k where k.code = any(a.key_actions) and k.id <> all(a.key_action_ids)
          order by k.place),
        key_actions = array(select written from unnest(a.key_actions) written
          where written not in (select k.code from (${shipped}) k))
      where a.key_actions && array(select k.code from (${shipped}) k)`.execute(trx);
    await sql`
      update strategy set policy_document_codes = array(
        select followed from unnest(policy_document_codes) with ordinality as f(followed, place)
        where followed in (select code from policy_document) order by place)
      where code = ${code} and not policy_document_codes <@ array(select code from policy_document)`.execute(
      trx,
    );
  }
}
