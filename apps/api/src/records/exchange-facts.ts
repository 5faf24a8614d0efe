import {
  type Day,
  designationOf,
  type ExchangeAnswer,
  type ExchangeFacts,
  exchangeAnswer,
  factsWithoutRecord,
  partnerCan,
} from '@concord/core';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import { NotFound } from '../database/claim.ts';
import { instant, recordFields } from '../database/fragments.ts';
import type { Database } from '../database/tables.ts';
import { contactPointFacts } from './channel-facts.ts';
import { agreementFact, arrangementFact } from './instrument-facts.ts';
import { membershipsJson } from './network-member.ts';
import { periodFields } from './period.ts';

/** The facts about a partner with its regions and the instant of the last change among them. */
export type FactsRow = ExchangeFacts & { regions: string[]; knownAt: string };

const listOf = (table: string, json: RawBuilder<unknown>) => sql`(
  select coalesce(json_agg(${json} order by a.created_at, a.id), '[]')
  from ${sql.raw(table)} a where a.partner_id = p.id)`;

const agreements = listOf('agreement', agreementFact);
const arrangements = listOf('working_arrangement', arrangementFact);

const liaisonProsecutors = listOf(
  'liaison_prosecutor',
  sql`json_build_object(${recordFields('a')}, 'partnerCode', p.code, ${periodFields('a')})`,
);

const liaisonMagistrates = listOf(
  'liaison_magistrate',
  sql`json_build_object(${recordFields('a')}, 'status', a.status, ${periodFields('a')})`,
);

/** Of the networks it belongs to only the contact points bear on a partner. */
const networkChange = sql`(select max(r.time) from network_member m join revision r
  on r.table_name = 'contact_point' and r.state ? 'partner_id' and r.state ->> 'partner_id' = m.network_id::text
  where m.partner_id = p.id)`;

// From the revisions, so that a deletion counts as well; parts make a revision of their record. What moved to another
// partner changed this one's answer too: the revision after its last one here tells when.
const lastChange = sql`greatest(p.updated_at, ${networkChange}, (select max(coalesce(next.time, r.time))
  from revision r left join revision next on next.table_name = r.table_name and next.record_id = r.record_id
    and next.version = r.version + 1
  where r.state ? 'partner_id' and r.state ->> 'partner_id' = p.id::text))`;

/** One statement reads all that bears on partners (alias `p`), so an answer never mixes two states of the register. */
export const factsOf = (db: Kysely<Database>, on: Day, detail = { any: false }) =>
  db
    .selectFrom('partner as p')
    .leftJoin('registerInfo as info', (join) => join.onTrue())
    .select([
      sql<ExchangeFacts['partner']>`json_build_object('code', p.code, 'kind', p.kind, 'name', p.name,
        'designation', p.designation, 'onRegister', true, 'id', p.id, 'version', p.version,
        'delegation', p.delegation, 'missions', p.missions)`.as('partner'),
      sql<FactsRow['agreements']>`${agreements}`.as('agreements'),
      sql<FactsRow['workingArrangements']>`${arrangements}`.as('workingArrangements'),
      sql<FactsRow['liaisonProsecutors']>`${liaisonProsecutors}`.as('liaisonProsecutors'),
      sql<FactsRow['contactPoints']>`${contactPointFacts(on, detail)}`.as('contactPoints'),
      sql<FactsRow['liaisonMagistrates']>`${liaisonMagistrates}`.as('liaisonMagistrates'),
      sql<FactsRow['memberships']>`${membershipsJson}`.as('memberships'),
      'info.speaksFrom',
    ]);

const rows = (db: Kysely<Database>, on: Day, detail: { any: boolean }) =>
  factsOf(db, on, detail).select([
    'p.regions',
    sql<string>`to_char(${lastChange} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`.as('knownAt'),
  ]);

/** The facts about every partner on the register, by name; of its contact points only one of each kind of channel. */
export const allFacts = (db: Kysely<Database>, on: Day): Promise<FactsRow[]> =>
  rows(db, on, { any: true }).orderBy(sql`fold(p.name) collate "C"`).orderBy('p.code').execute();

const names = new Intl.DisplayNames(['en'], { type: 'region' });

/**
 * The exchange answer for a code on a day. A valid country without a record is answered too; a Member State is refused
 * with the reason, and so is a code that names nobody (`NotFound`).
 */
export async function answerFor(
  db: Kysely<Database>,
  code: string,
  on: Day,
): Promise<ExchangeAnswer & { knownAt: string }> {
  const row = await rows(db, on, { any: false }).where('p.code', '=', code).executeTakeFirst();
  if (row) return { ...exchangeAnswer(row, on), knownAt: row.knownAt };
  if (!/^[A-Z]{2}$/.test(code)) throw new NotFound('partner', code);
  const [refused] = partnerCan.beAsked(code);
  if (refused) throw Object.assign(new NotFound('partner', code), { message: refused.sentence });
  const { speaksFrom, knownAt } = await registerState(db);
  const partner = {
    code,
    kind: 'country',
    name: names.of(code) ?? code,
    designation: designationOf(code),
  } as const;
  return { ...exchangeAnswer(factsWithoutRecord(partner, speaksFrom), on), knownAt };
}

/** Since when the register speaks, and the instant of its last change. */
async function registerState(db: Kysely<Database>): Promise<{ speaksFrom: Day | null; knownAt: string }> {
  const { rows } = await sql<{ speaksFrom: Day | null; knownAt: string }>`
    select (select speaks_from from register_info) as speaks_from, coalesce(
      (select ${instant('time')} from revision order by seq desc limit 1), ${instant("'epoch'::timestamptz")}) as known_at
  `.execute(db);
  return rows[0] as { speaksFrom: Day | null; knownAt: string };
}
