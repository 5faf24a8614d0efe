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
];

/** Inserts a wave and notes that the register has had it. Returns the number of rows it brought. */
export async function insertWave(
  trx: Transaction<Database>,
  wave: Wave,
  files: RegisterFiles,
): Promise<number> {
  const rows = rowsOf(files);
  const there = await present(trx);
  let records = 0;
  for (const table of wave.tables) {
    const fitting = (rows[table] as Row[]).filter((row) => wave === waves[0] || fits(row, there));
    records += await insertRows(trx, table, fitting);
  }
  await wave.amend?.(trx, files);
  await trx.insertInto('registerWave').values({ name: wave.name }).execute();
  return records;
}

type Row = { citations: string; organisationId?: string };
type Present = { partners: Set<string>; sources: Set<string> };

/** Officers may have deleted since what a later wave refers to. */
async function present(trx: Transaction<Database>): Promise<Present> {
  const partners = await trx.selectFrom('partner').select('id').execute();
  const sources = await trx.selectFrom('source').select('code').execute();
  return {
    partners: new Set(partners.map(({ id }) => id)),
    sources: new Set(sources.map(({ code }) => code)),
  };
}

function fits({ citations, organisationId }: Row, { partners, sources }: Present): boolean {
  const cited = JSON.parse(citations) as { source: string }[];
  return (
    cited.every(({ source }) => sources.has(source)) &&
    (organisationId === undefined || partners.has(organisationId))
  );
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
