import { spawnSync } from 'node:child_process';
import { chownSync } from 'node:fs';

export type OsUser = { uid: number; gid: number };

/** PostgreSQL refuses to run as root: then it runs as the system user "postgres", made if absent. */
export function serverUser(): OsUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  if (!lookUp()) spawnSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres']);
  const user = lookUp();
  if (!user) {
    throw new Error(
      'PostgreSQL does not run as root, and the system user "postgres" could not be made: start Concord as another user, or set DATABASE_URL.',
    );
  }
  return user;
}

export function giveTo(user: OsUser | undefined, path: string): void {
  if (user) chownSync(path, user.uid, user.gid);
}

function lookUp(): OsUser | undefined {
  const id = (flag: string) => spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout?.trim();
  const [uid, gid] = [id('-u'), id('-g')];
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined;
}
