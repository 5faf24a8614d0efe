import { argon2, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { sameBytes } from './tokens.ts';

const derive = promisify(argon2);

/** The least that OWASP advises for Argon2id: 19 MiB, two passes. */
const cost = { memory: 19_456, passes: 2, parallelism: 1 };

/** The hash of a password as a PHC string: Argon2id with a salt of its own. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16);
  const { memory, passes, parallelism } = cost;
  const tag = await tagOf(password, nonce, cost);
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${base64(nonce)}$${base64(tag)}`;
}

/** Whether it is the password; takes as long for an account that has none, so that nobody learns which exist. */
export async function isPassword(hash: string | null, given: string): Promise<boolean> {
  const found = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([^$]+)\$([^$]+)$/.exec(hash ?? '');
  if (!found) {
    await tagOf(given, Buffer.alloc(16), cost);
    return false;
  }
  const [, memory, passes, parallelism, nonce = '', tag = ''] = found;
  const stored = { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) };
  return sameBytes(await tagOf(given, Buffer.from(nonce, 'base64'), stored), Buffer.from(tag, 'base64'));
}

/** Characters that look alike are one character, however a keyboard writes them (NFKC, as NIST SP 800-63B asks). */
const tagOf = (
  password: string,
  nonce: Buffer,
  { memory, passes, parallelism }: typeof cost,
): Promise<Buffer> =>
  derive('argon2id', {
    message: password.normalize('NFKC'),
    nonce,
    memory,
    passes,
    parallelism,
    tagLength: 32,
  });

const base64 = (bytes: Buffer): string => bytes.toString('base64').replace(/=+$/, '');
