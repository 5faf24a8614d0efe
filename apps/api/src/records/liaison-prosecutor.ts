import { type Kysely, type RawBuilder, sql } from 'kysely';
import { partnerRef, recordFields } from '../database/fragments.ts';
import type { Database } from '../database/tables.ts';

/** Liaison prosecutors (alias `l`) with the partner that sends them (`p`). */
export const liaisonProsecutors = (db: Kysely<Database>) =>
  db.selectFrom('liaisonProsecutor as l').innerJoin('partner as p', 'p.id', 'l.partnerId');

/** A liaison prosecutor as the API shows it, over `liaisonProsecutors`. */
export const liaisonProsecutorJson: RawBuilder<unknown> = sql`json_build_object(${recordFields('l')},
  'partner', ${partnerRef('p')}, 'partnerCode', p.code, 'name', l.name, 'from', l."from", 'until', l.until,
  'knownBy', l.known_by)`;
