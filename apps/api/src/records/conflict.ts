import { type Kysely, type RawBuilder, sql } from 'kysely';
import { instant, partnerRef, recordFields } from '../database/fragments.ts';
import type { Database } from '../database/tables.ts';
import { instrumentsIn, namedIn } from './named-in.ts';

/** Conflicts between sources (alias `k`). */
export const conflicts = (db: Kysely<Database>) => db.selectFrom('conflict as k');

const resolution = sql`case when k.status <> 'open' then json_build_object('outcome', k.status,
  'reading', k.winning_reading, 'reason', k.resolution_reason, 'by', k.resolved_by,
  'at', ${instant('k.resolved_at')}) end`;

const byCode = (title: string) => sql`json_build_object('code', r.code, 'title', ${sql.raw(title)})`;
const partners = sql`k.partner_ids`;
const projects = sql`k.project_ids`;
const documents = sql`k.policy_document_ids`;

/** A conflict as the API shows it, over `conflicts`; the designation goes with each name (BR17). */
export const conflictJson: RawBuilder<unknown> = sql`json_build_object(${recordFields('k')},
  'title', k.title, 'readings', k.readings, 'suggestion', k.suggestion, 'status', k.status,
  'resolution', ${resolution}, 'partners', ${namedIn(partners, 'partner', partnerRef('r'))},
  'partnerCodes', ${namedIn(partners, 'partner', sql`r.code`)},
  'agreementIds', k.agreement_ids, 'workingArrangementIds', k.working_arrangement_ids,
  'instruments', ${instrumentsIn('k')},
  'projectCodes', ${namedIn(projects, 'capacity_project', sql`r.code`)},
  'projects', ${namedIn(projects, 'capacity_project', byCode('coalesce(r.name, r.working_title)'))},
  'policyDocumentCodes', ${namedIn(documents, 'policy_document', sql`r.code`)},
  'policyDocuments', ${namedIn(documents, 'policy_document', byCode('r.title'))},
  'keyActions', k.key_actions)`;
