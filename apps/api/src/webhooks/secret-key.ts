import { createHash, createHmac, randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The key from which all signing secrets are derived, and a mark by which rows tell with which. */
export type SecretKey = { bytes: Buffer; mark: string };

/**
 * The key of this installation: the one that is configured, or one made at first use and kept in the data folder.
 * Processes on several machines need the configured one. It is looked for when it is first asked for.
 */
export function keyOf(config: { secretKey: string | null; dataFolder: string }): () => SecretKey {
  const { secretKey, dataFolder } = config;
  let key: SecretKey | undefined;
  return () => {
    key ??= marked(
      secretKey === null ? kept(join(dataFolder, 'secret.key')) : Buffer.from(secretKey, 'utf8'),
    );
    return key;
  };
}

const marked = (bytes: Buffer): SecretKey => ({
  bytes,
  mark: createHash('sha256').update(bytes).digest('base64url').slice(0, 8),
});

/**
 * A signing secret of 32 bytes. It is never stored: without the key, a copy of the database holds nothing to sign with.
 */
export function deriveSecret(key: SecretKey, salt: Buffer): Buffer {
  return createHmac('sha256', key.bytes).update('webhook secret\0').update(salt).digest();
}

/** Linked into place whole, so that no other process reads half a key. */
function kept(file: string): Buffer {
  if (!existsSync(file)) {
    const draft = `${file}.${process.pid}`;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(draft, randomBytes(32).toString('base64'), { mode: 0o600 });
    try {
      linkSync(draft, file);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    } finally {
      rmSync(draft);
    }
  }
  return Buffer.from(readFileSync(file, 'utf8'), 'base64');
}
