import { type Kysely, type RawBuilder, sql } from 'kysely';
import { partnerRef, recordFields } from '../database/fragments.ts';
import type { Database } from '../database/tables.ts';
import { periodFields } from './period.ts';

/** Liaison magistrates (alias `m`) with the country of the posting (`p`). */
export const liaisonMagistrates = (db: Kysely<Database>) =>
  db.selectFrom('liaisonMagistrate as m').innerJoin('partner as p', 'p.id', 'm.partnerId');

/** A liaison magistrate as the API shows it, over `liaisonMagistrates`. */
export const liaisonMagistrateJson: RawBuilder<unknown> = sql`json_build_object(${recordFields('m')},
  'partnerCode', p.code, 'partner', ${partnerRef('p')}, 'name', m.name, 'status', m.status,
  'conditionality', m.conditionality, ${periodFields('m')})`;
