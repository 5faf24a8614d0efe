import type { AuditEntry } from '@concord/contract';
import { file, type Handlers, ok } from '../http/handler.ts';
import { audit } from '../identity/audit.ts';
import { csvLine } from '../records/csv.ts';
import { auditBatches, listAuditEntries } from './audit-store.ts';

const columns = [
  ...(['time', 'kind', 'actor', 'actorName', 'subject', 'detail', 'address'] as const),
  ...(['requestId', 'operation'] as const),
];

async function* csv(batches: AsyncIterable<AuditEntry[]>): AsyncGenerator<string> {
  yield csvLine([...columns]);
  for await (const entries of batches)
    yield entries.map((entry) => csvLine(columns.map((name) => entry[name]))).join('');
}

export const auditHandlers = {
  listAuditEntries: async ({ db, query }) => ok(await listAuditEntries(db, query)),

  exportAuditEntries: async ({ db, query, principal, caller, today }) => {
    await audit(db, { kind: 'exported', actor: principal, subject: 'audit', ...caller });
    return file(`concord-audit-${today}.csv`, csv(auditBatches(db, query)));
  },
} satisfies Partial<Handlers>;
