import type { Input, Network, NetworkList } from '@concord/contract';
import type { Day } from '@concord/core';
import { type Kysely, sql, type Transaction } from 'kysely';
import { NotFound } from '../database/claim.ts';
import { type JsonText, json } from '../database/columns.ts';
import { anyOf, matches } from '../database/fragments.ts';
import { type PageQuery, page, sortText } from '../database/page.ts';
import type { Database } from '../database/tables.ts';
import { networkJson, networksOn } from '../records/network.ts';
import { partnerWords, storedNames } from '../records/partner.ts';
import type { NetworkFields } from './drafts.ts';

const sortFields = {
  name: sortText(sql`fold(p.name)`),
  acronym: sortText(sql`fold(p.acronym)`),
  relation: sortText(sql`array_position(${anyOf(['none', 'contact', 'established'])}, p.relation)`),
  updatedAt: sortText(sql`to_char(p.updated_at, 'YYYYMMDDHH24MISSUS')`),
};

export function listNetworks(
  db: Kysely<Database>,
  query: Input<'listNetworks'>['query'],
  on: Day,
): Promise<JsonText<NetworkList>> {
  const { relation, region, q } = query;
  let found = networksOn(db, on);
  if (relation) found = found.where(sql<boolean>`p.relation = any(${anyOf(relation)})`);
  if (region) found = found.where(sql<boolean>`p.regions && ${anyOf(region)}`);
  if (q) found = found.where(matches(partnerWords, q));
  return page(found, {
    json: networkJson(on),
    id: sql`p.id`,
    fields: sortFields,
    defaultSort: 'name',
    path: '/networks',
    asked: query as PageQuery & Record<string, unknown>,
  });
}

/** The network as it stands on the day; a partner of another kind is not found here. */
export async function networkByCode(db: Kysely<Database>, code: string, on: Day): Promise<Network> {
  const row = await networksOn(db, on)
    .where('p.code', '=', code)
    .select(networkJson(on).as('record'))
    .executeTakeFirstOrThrow(() => new NotFound('network', code));
  return row.record as Network;
}

export async function insertNetwork(
  trx: Transaction<Database>,
  id: string,
  network: NetworkFields,
): Promise<void> {
  const { code } = network;
  await trx
    .insertInto('partner')
    .values({ ...columns(network), id, code, kind: 'network' })
    .execute();
}

/** Expects the row to be claimed; its code stays. */
export async function changeNetwork(trx: Transaction<Database>, network: NetworkFields): Promise<void> {
  await trx.updateTable('partner').set(columns(network)).where('code', '=', network.code).execute();
}

export async function removeNetwork(trx: Transaction<Database>, code: string): Promise<void> {
  await trx.deleteFrom('partner').where('code', '=', code).execute();
}

const columns = ({ code: _, names, nameVariants, citations, ...fields }: NetworkFields) => ({
  ...fields,
  names: json(storedNames(names)),
  nameVariants: json(nameVariants),
  citations: json(citations),
});
