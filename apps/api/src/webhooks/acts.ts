import type { Input, WebhookActList } from '@concord/contract';
import { type Kysely, sql, type Transaction } from 'kysely';
import type { JsonText } from '../database/columns.ts';
import { instant } from '../database/fragments.ts';
import { type PageQuery, page } from '../database/page.ts';
import type { Database } from '../database/tables.ts';

/** The machine's own acts are done by it, and not by whoever caused them. */
export const machine = 'Concord';

/** Writes down who did what; the actor and the reason of the request unless the machine acts. */
export async function recordAct(
  trx: Transaction<Database>,
  webhookId: string,
  act: string,
  detail: Record<string, string> = {},
  actor: string | null = null,
): Promise<void> {
  await trx
    .insertInto('webhookAct')
    .values({
      webhookId,
      act,
      detail: JSON.stringify(detail),
      actor: actor ?? sql<string>`coalesce(nullif(current_setting('concord.actor', true), ''), session_user)`,
      reason: actor ? null : sql<string>`nullif(current_setting('concord.reason', true), '')`,
    })
    .execute();
}

/** Newest first. */
export function listActs(
  db: Kysely<Database>,
  webhookId: string,
  query: Input<'listWebhookActs'>['query'],
): Promise<JsonText<WebhookActList>> {
  return page(db.selectFrom('webhookAct as a').where('a.webhookId', '=', webhookId), {
    json: sql`json_build_object('at', ${instant('a.at')}, 'actor', a.actor, 'reason', a.reason, 'act', a.act,
      'detail', a.detail)`,
    id: sql`a.id`,
    idType: 'bigint',
    fields: { at: sql`to_char(a.at, 'YYYYMMDDHH24MISSUS') collate "C"` },
    defaultSort: '-at',
    path: `/webhooks/${webhookId}/acts`,
    asked: query as PageQuery & Record<string, unknown>,
  });
}
