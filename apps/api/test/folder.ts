import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { giveTo, serverUser } from '../src/database/embedded/os-user.ts';

/** A folder of a test's own that the server's user can enter; mkdtemp closes it to others, and as root it is another. */
export function temporaryFolder(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'concord-test-'));
  giveTo(serverUser(), path);
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
