import { createHmac } from 'node:crypto';
import type { SecretKey } from '../identity/secret-key.ts';

/**
 * A signing secret of 32 bytes. It is never stored: without the key, a copy of the database holds nothing to sign with.
 */
export function deriveSecret(key: SecretKey, salt: Buffer): Buffer {
  return createHmac('sha256', key.bytes).update('webhook secret\0').update(salt).digest();
}
