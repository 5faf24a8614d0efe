import { randomBytes } from 'node:crypto';
import { sql, type Transaction } from 'kysely';
import { v7 } from 'uuid';
import { NotFound } from '../database/claim.ts';
import type { Database } from '../database/tables.ts';
import type { SecretKey } from '../identity/secret-key.ts';
import { secretText } from './signature.ts';
import { deriveSecret } from './signing-secret.ts';

/** Adds a secret and gives its text, which nothing can give again. */
export async function insertSecret(
  trx: Transaction<Database>,
  key: SecretKey,
  webhookId: string,
  createdBy: string,
): Promise<string> {
  const salt = randomBytes(32);
  await trx
    .insertInto('webhookSecret')
    .values({ id: v7(), webhookId, salt, keyMark: key.mark, createdBy, expiresAt: null })
    .execute();
  return secretText(deriveSecret(key, salt));
}

/** Lets every secret so far end at an instant. */
export async function expireSecrets(
  trx: Transaction<Database>,
  webhookId: string,
  at: string | null,
): Promise<void> {
  await trx
    .updateTable('webhookSecret')
    .set({ expiresAt: at })
    .where('webhookId', '=', webhookId)
    .where((is) => is.or([is('expiresAt', 'is', null), is('expiresAt', '>', sql<string>`clock_timestamp()`)]))
    .execute();
}

/** Refuses with `NotFound`. */
export async function removeSecret(trx: Transaction<Database>, webhookId: string, id: string): Promise<void> {
  const { numDeletedRows } = await trx
    .deleteFrom('webhookSecret')
    .where('webhookId', '=', webhookId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  if (numDeletedRows === 0n) throw new NotFound('secret', id);
}
