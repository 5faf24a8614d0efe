import type { Input, Webhook, WebhookList } from '@concord/contract';
import { type Kysely, type Selectable, sql, type Transaction } from 'kysely';
import { NotFound, Stale } from '../database/claim.ts';
import type { JsonText } from '../database/columns.ts';
import { instant } from '../database/fragments.ts';
import { type PageQuery, page } from '../database/page.ts';
import type { Database } from '../database/tables.ts';
import type { WebhookTable } from './table.ts';

const open = sql`select from webhook_delivery d where d.webhook_id = w.id and d.status in ('waiting', 'failed')
  and d.lane <> 'ping'`;

/** A secret signs until it expires. */
const liveSecrets = sql`(select coalesce(json_agg(json_build_object('id', s.id, 'createdAt', ${instant('s.created_at')},
    'createdBy', s.created_by, 'expiresAt', ${instant('s.expires_at')}) order by s.created_at), '[]')
  from webhook_secret s where s.webhook_id = w.id and (s.expires_at is null or s.expires_at > clock_timestamp()))`;

/** A webhook (alias `w`) as the API shows it. */
const webhookJson = sql`json_build_object('id', w.id, 'version', w.version,
  'createdAt', ${instant('w.created_at')}, 'createdBy', w.created_by,
  'updatedAt', ${instant('w.updated_at')}, 'updatedBy', w.updated_by,
  'name', w.name, 'url', w.url, 'types', w.types, 'enabled', w.disabled_at is null,
  'status', case when w.disabled_at is not null then 'disabled' when w.verified_at is null then 'unverified' else 'active' end,
  'verifiedAt', ${instant('w.verified_at')},
  'disabled', case when w.disabled_at is not null then json_build_object('reason', w.disabled_reason,
    'at', ${instant('w.disabled_at')}, 'deliveryId', w.disabled_delivery) end,
  'cursor', w.cursor,
  'waiting', (select count(*) from (${open}) waiting),
  'failing', (select count(*) from (${open} and d.tries > 0) failing),
  'lastDeliveredAt', (select ${instant('max(d.settled_at)')} from webhook_delivery d
    where d.webhook_id = w.id and d.status = 'delivered'),
  'secrets', ${liveSecrets}, 'secret', null)`;

export function listWebhooks(
  db: Kysely<Database>,
  query: Input<'listWebhooks'>['query'],
): Promise<JsonText<WebhookList>> {
  return page(db.selectFrom('webhook as w'), {
    json: webhookJson,
    id: sql`w.id`,
    fields: { name: sql`fold(w.name) collate "C"` },
    defaultSort: 'name',
    path: '/webhooks',
    asked: query as PageQuery & Record<string, unknown>,
  });
}

/** The webhook; refuses with `NotFound`. */
export async function webhookById(db: Kysely<Database>, id: string): Promise<Webhook> {
  const row = await db
    .selectFrom('webhook as w')
    .where('w.id', '=', id)
    .select(webhookJson.as('webhook'))
    .executeTakeFirstOrThrow(() => new NotFound('webhook', id));
  return row.webhook as Webhook;
}

/** Locks a webhook; with a version only if it is still the present one. Throws `NotFound` or `Stale`. */
export async function claimWebhook(
  trx: Transaction<Database>,
  id: string,
  version: number | null,
): Promise<Selectable<WebhookTable>> {
  const row = await trx
    .selectFrom('webhook')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow(() => new NotFound('webhook', id));
  if (version === null || row.version === version) return row;
  throw new Stale({ version: row.version, changedAt: row.updatedAt, changedBy: row.updatedBy });
}

export async function insertWebhook(
  trx: Transaction<Database>,
  webhook: { id: string; name: string; url: string; types: string[]; cursor: string; createdBy: string },
): Promise<void> {
  await trx
    .insertInto('webhook')
    .values({ ...webhook, updatedBy: webhook.createdBy })
    .execute();
}

type Change = Partial<Pick<Selectable<WebhookTable>, 'name' | 'url' | 'types' | 'verifiedAt'>>;

/** Makes a new version in somebody's name. Expects the row to be claimed. */
export async function changeWebhook(
  trx: Transaction<Database>,
  id: string,
  change: Change,
  by: string,
): Promise<void> {
  await trx
    .updateTable('webhook')
    .set({ ...change, version: sql`version + 1`, updatedAt: sql<string>`clock_timestamp()`, updatedBy: by })
    .where('id', '=', id)
    .execute();
}

/** With its secrets and deliveries; what was done to it stays written down. */
export async function removeWebhook(trx: Transaction<Database>, id: string): Promise<void> {
  await trx.deleteFrom('webhook').where('id', '=', id).execute();
}
