import type { NamedRecord, RegisterNotice } from '@concord/contract';
import { noticeKind } from '@concord/core';
import type { Kysely } from 'kysely';
import type { Database } from '../database/tables.ts';
import type { Change } from './changes-store.ts';
import type { HistoryReader } from './personal.ts';
import { differencesIn, operationOf, rowsIn, showingOf } from './revisions.ts';
import { tell } from './tell.ts';

/** Whether a record is at neither end of a span, so that nothing is left of what became of it in between. */
export function leftNothing({ rootId, rows }: Change): boolean {
  const own = rows.find(({ recordId }) => recordId === rootId);
  if (own?.after.operation !== 'delete') return rows.length === 0;
  return own.before === null || own.before.operation === 'delete';
}

/** Changes as numbered notices; those that made no difference that is shown are left out if only the `net` counts. */
export async function shownNotices(
  db: Kysely<Database>,
  reader: HistoryReader,
  changes: readonly Change[],
  { net }: { net: boolean },
): Promise<RegisterNotice[]> {
  const ids = changes.map(({ rootId }) => rootId);
  const showing = await showingOf(db, reader, rowsIn(changes), ids);
  const shown = changes.flatMap((change) => {
    const { number, at, actor, reason, version, rootId, rows } = change;
    const record = showing.named.get(rootId) as NamedRecord;
    const operation = operationOf(rows, rootId);
    const found = differencesIn(change, rootId, showing);
    if (net && operation === 'changed' && found.fields.length + found.parts.length === 0) return [];
    const kind = noticeKind(operation, record.resource, found);
    const told = tell(found, { record, kind, operation }, showing);
    return [{ number, at, actor, reason, version, kind, record, ...told }];
  });
  await showing.keepTrail();
  return shown;
}
