import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { RequestHandler } from 'express';
import sirv from 'sirv';

/**
 * Serves the built admin app: hashed assets for ever, the page itself never unasked; every address of the app is the
 * same page. Null while the app is not built.
 */
export function adminApp(folder: string): RequestHandler | null {
  if (!existsSync(join(folder, 'index.html'))) return null;
  return sirv(folder, {
    single: true,
    gzip: true,
    brotli: true,
    etag: true,
    setHeaders: (response, path) => {
      const hashed = path.startsWith('/assets/');
      response.setHeader('Cache-Control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
}
