import type { AuditKind } from '@concord/contract';
import type { Kysely } from 'kysely';
import type { Database } from '../database/tables.ts';
import type { Caller, Principal } from '../http/principal.ts';

/** What happened, who did it, and what or whom it concerns. */
export interface Audited {
  kind: AuditKind;
  actor: { id: string | null; name: string };
  subject?: string | null;
  detail?: string | null;
  address?: string | null;
  requestId?: string | null;
  operation?: string | null;
}

/** Adds to the audit trail; within a transaction it is there if and only if what it tells of has happened. */
export async function audit(db: Kysely<Database>, entry: Audited): Promise<void> {
  await db
    .insertInto('auditEntry')
    .values({
      kind: entry.kind,
      actor: entry.actor.id,
      actorName: entry.actor.name,
      subject: entry.subject ?? null,
      detail: entry.detail ?? null,
      address: entry.address ?? null,
      requestId: entry.requestId ?? null,
      operation: entry.operation ?? null,
    })
    .execute();
}

/** Adds an entry for each person whose details somebody reads, with the purpose they gave. */
export async function auditReads(
  db: Kysely<Database>,
  personIds: readonly string[],
  { principal, caller, purpose }: { principal: Principal; caller: Caller; purpose: string | null },
): Promise<void> {
  if (personIds.length === 0) return;
  for (const id of personIds) caller.told.add(id);
  const rows = personIds.map((subject) => ({
    kind: 'personal-data-read',
    actor: principal.id,
    actorName: principal.name,
    subject,
    detail: purpose,
    address: caller.address,
    requestId: caller.requestId,
    operation: caller.operation,
  }));
  await db.insertInto('auditEntry').values(rows).execute();
}
