import type { ReportVerification } from '@concord/contract';
import type { Kysely } from 'kysely';
import { atOneMoment } from '../database/at-one-moment.ts';
import type { Database } from '../database/tables.ts';
import { filesOf } from './files.ts';
import { makeReport } from './making.ts';
import type { Kept } from './store.ts';

/** Makes a report again from the history of the register, and compares every file with what it was. */
export async function verificationOf(
  db: Kysely<Database>,
  { content: _, files, ...entry }: Kept,
): Promise<ReportVerification> {
  const again = await atOneMoment(db, (trx) => makeReport(trx, entry, entry.knownAt));
  const made = await filesOf({ ...entry, ...again.content });
  const compared = files.map(({ name, table, sha256 }) => {
    const sha256Now = made.find((one) => one.name === name)?.sha256 ?? null;
    return { name, table, sha256, sha256Now, same: sha256 === sha256Now };
  });
  return { same: compared.every(({ same }) => same), files: compared };
}
