import type { AuditEntry } from '@concord/contract';
import { sql } from 'kysely';
import { instant } from '../database/fragments.ts';

/** An entry of the audit trail (alias `e`) as the API shows it. */
export const auditEntryJson = sql<AuditEntry>`json_build_object('id', e.id::text, 'time', ${instant('e.time')},
  'kind', e.kind, 'actor', e.actor, 'actorName', e.actor_name, 'subject', e.subject, 'detail', e.detail,
  'address', e.address, 'requestId', e.request_id, 'operation', e.operation)`;
