import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { OsUser } from './os-user.ts';

const elsewhere = '/var/lib/concord';

/**
 * Where the server keeps its data: the folder that is wanted, or, where the server's system user may not enter (a
 * checkout below root's home), one that it may. A file beside the wanted folder then names it: who removes the data
 * folder begins anew, as everywhere.
 */
export function reachablePlace(
  wanted: string,
  user: OsUser | undefined,
  onProgress: (line: string) => void,
  other: string = elsewhere,
): string {
  const sign = `${wanted}.place`;
  if (existsSync(sign)) return readFileSync(sign, 'utf8').trim();
  mkdirSync(dirname(wanted), { recursive: true });
  if (!user || existsSync(wanted) || mayEnter(user, dirname(wanted))) return wanted;
  const place = join(other, randomUUID());
  mkdirSync(dirname(place), { recursive: true, mode: 0o755 });
  writeFileSync(sign, `${place}\n`);
  onProgress(`The database goes to ${place}, because its system user may not enter ${dirname(wanted)}`);
  return place;
}

/** Whether a user may enter a folder and all above it. */
function mayEnter(user: OsUser, folder: string): boolean {
  const { mode, uid, gid } = statSync(folder);
  const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
  const above = dirname(folder);
  return (mode & bit) !== 0 && (above === folder || mayEnter(user, above));
}
