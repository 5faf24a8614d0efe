import type { ApiClient, ApiClientList, Credential, Input } from '@concord/contract';
import type { CredentialKind } from '@concord/core';
import { type Kysely, sql, type Transaction } from 'kysely';
import { v7 } from 'uuid';
import { NotFound, Stale } from '../database/claim.ts';
import type { JsonText } from '../database/columns.ts';
import { instant, matches } from '../database/fragments.ts';
import { type PageQuery, page, sortName, sortText } from '../database/page.ts';
import type { Database } from '../database/tables.ts';
import { newCredential, tokenHash } from '../identity/tokens.ts';

const credentialJson = sql<Credential>`json_build_object('id', k.id, 'kind', k.kind, 'prefix', k.prefix,
  'createdAt', ${instant('k.created_at')}, 'createdBy', k.created_by, 'expiresOn', k.expires_on,
  'lastUsedAt', ${instant('k.last_used_at')}, 'revokedAt', ${instant('k.revoked_at')})`;

const lastUsed = sql`(select max(u.last_used_at) from credential u where u.client_id = c.id)`;
const lastUsedAt = sql`to_char(${lastUsed} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const clientJson = sql<ApiClient>`json_build_object('id', c.id, 'version', c.version,
  'createdAt', ${instant('c.created_at')}, 'updatedAt', ${instant('c.updated_at')}, 'name', c.name,
  'contact', c.contact, 'scopes', c.scopes, 'addresses', c.addresses::text[], 'expiresOn', c.expires_on,
  'requestsPerMinute', c.requests_per_minute, 'lastUsedAt', ${lastUsedAt},
  'credentials', (select coalesce(json_agg(${credentialJson} order by k.created_at desc), '[]')
    from credential k where k.client_id = c.id))`;

/** One page of the partner systems. */
export function listClients(
  db: Kysely<Database>,
  query: Input<'listClients'>['query'],
): Promise<JsonText<ApiClientList>> {
  let rows = db.selectFrom('apiClient as c');
  if (query.q) rows = rows.where(matches(sql`concat_ws(' ', c.name, c.contact)`, query.q));
  return page(rows, {
    json: clientJson,
    id: sql`c.id`,
    fields: {
      name: sortName(sql`fold(c.name)`),
      lastUsedAt: sortText(lastUsedAt),
      expiresOn: sortText(sql`c.expires_on`),
      createdAt: sortText(instant('c.created_at')),
    },
    defaultSort: 'name',
    path: '/clients',
    asked: query as PageQuery & Record<string, unknown>,
  });
}

/** A partner system; throws `NotFound`. */
export async function getClient(db: Kysely<Database>, id: string): Promise<ApiClient> {
  const row = await db
    .selectFrom('apiClient as c')
    .select(clientJson.as('client'))
    .where('c.id', '=', id)
    .executeTakeFirstOrThrow(() => new NotFound('partner system', id));
  return row.client;
}

/** Locks a partner system; throws `NotFound`, or `Stale` unless it is at that version (null for any). */
export async function claimClient(
  trx: Transaction<Database>,
  id: string,
  version: number | null,
): Promise<ApiClient> {
  await trx.selectFrom('apiClient').select('id').where('id', '=', id).forUpdate().execute();
  const client = await getClient(trx, id);
  if (version === null || version === client.version) return client;
  throw new Stale({
    version: client.version,
    changedAt: client.updatedAt,
    changedBy: 'Another administrator',
  });
}

export type ClientFields = Pick<ApiClient, 'name' | 'scopes'> & Partial<ApiClient>;

const columns = ({ name, contact, scopes, addresses, expiresOn, requestsPerMinute }: Partial<ApiClient>) => ({
  ...(name !== undefined && { name }),
  ...(contact !== undefined && { contact }),
  ...(scopes && { scopes }),
  ...(addresses && { addresses: sql<string[]>`${addresses}::text[]::cidr[]` }),
  ...(expiresOn !== undefined && { expiresOn }),
  ...(requestsPerMinute !== undefined && { requestsPerMinute }),
});

export async function insertClient(trx: Transaction<Database>, fields: ClientFields): Promise<string> {
  const id = v7();
  const { name, scopes } = fields;
  await trx
    .insertInto('apiClient')
    .values({ id, ...columns(fields), name, scopes })
    .execute();
  return id;
}

export const changeClient = (
  trx: Transaction<Database>,
  id: string,
  fields: Partial<ApiClient>,
): Promise<unknown> =>
  trx
    .updateTable('apiClient')
    .set({ ...columns(fields), version: sql`version + 1`, updatedAt: sql`clock_timestamp()` })
    .where('id', '=', id)
    .execute();

export const deleteClient = (trx: Transaction<Database>, id: string): Promise<unknown> =>
  trx.deleteFrom('apiClient').where('id', '=', id).execute();

/** Makes a credential and tells its text, of which only a hash stays. */
export async function insertCredential(
  trx: Transaction<Database>,
  clientId: string,
  { kind, expiresOn, createdBy }: { kind: CredentialKind; expiresOn: string | null; createdBy: string },
): Promise<{ id: string; text: string }> {
  const { text, prefix } = newCredential();
  const id = v7();
  await trx
    .insertInto('credential')
    .values({ id, clientId, kind, prefix, hash: tokenHash(text), createdBy, expiresOn })
    .execute();
  return { id, text };
}

/** Revokes a credential that is in use; throws `NotFound`. */
export async function revokeCredential(
  trx: Transaction<Database>,
  clientId: string,
  id: string,
): Promise<void> {
  await trx
    .updateTable('credential')
    .set({ revokedAt: sql`clock_timestamp()` })
    .where('id', '=', id)
    .where('clientId', '=', clientId)
    .where('revokedAt', 'is', null)
    .returning('id')
    .executeTakeFirstOrThrow(() => new NotFound('credential in use', id));
}
