import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { crc32 } from 'node:zlib';

/** A token nobody can guess: 32 random bytes, base64url. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is stored in a token's place. Tokens are long and random, so one round of SHA-256 is enough. */
export const tokenHash = (token: string): Buffer => createHash('sha256').update(token).digest();

export const sameBytes = (a: Buffer, b: Buffer): boolean => a.length === b.length && timingSafeEqual(a, b);

/** A credential of a partner system: `concord_<8 characters that name it>_<secret><7 characters to check it by>`. */
export function newCredential(): { text: string; prefix: string } {
  const prefix = `concord_${randomBytes(8).toString('hex').slice(0, 8)}`;
  const secret = randomBytes(32).toString('hex');
  return { text: `${prefix}_${secret}${checksum(prefix + secret)}`, prefix };
}

/** The part of a credential that names it, or null if it was mistyped or never was one of ours. */
export function prefixIn(text: string): string | null {
  const found = /^(concord_[0-9a-f]{8})_([0-9a-f]{64})([0-9a-z]{7})$/.exec(text);
  if (!found) return null;
  const [, prefix = '', secret = '', check] = found;
  return check === checksum(prefix + secret) ? prefix : null;
}

const checksum = (text: string): string => crc32(text).toString(36).padStart(7, '0');
