import { createHmac, randomBytes } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import { tokenHash } from './tokens.ts';

/** The secret of a second factor, derived from this installation's key: a copy of the database holds none. */
const secretOf = (key: Buffer, salt: Buffer): Secret => {
  const bytes = createHmac('sha256', key).update('second factor\0').update(salt).digest().subarray(0, 20);
  return new Secret({ buffer: new Uint8Array(bytes).buffer });
};

const totp = (secret: Secret, label = 'Concord') => new TOTP({ issuer: 'Concord', label, secret });

/** What an authenticator app needs (RFC 6238: six digits, thirty seconds, SHA-1, which all of them know). */
export function factorFor(key: Buffer, salt: Buffer, label: string): { secret: string; uri: string } {
  const secret = secretOf(key, salt);
  return { secret: secret.base32, uri: totp(secret, label).toString() };
}

/** The time step a code is of, one before and one after allowed; null if it is wrong. No step may be used twice. */
export function stepOf(key: Buffer, salt: Buffer, code: string, instant: number): number | null {
  const delta = totp(secretOf(key, salt)).validate({ token: code, timestamp: instant, window: 1 });
  return delta === null ? null : Math.floor(instant / 30_000) + delta;
}

/** Ten codes that stand in for the device, once each, and what is stored of them. */
export function newRecoveryCodes(): { codes: string[]; hashes: Buffer[] } {
  const codes = Array.from({ length: 10 }, () =>
    randomBytes(6)
      .toString('hex')
      .replace(/^(.{6})/, '$1-'),
  );
  return { codes, hashes: codes.map(tokenHash) };
}
