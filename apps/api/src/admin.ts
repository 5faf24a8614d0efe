import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { RequestHandler } from 'express';
import sirv, { type Options } from 'sirv';

/** What asks for a file and gets none is not answered with the page. `KA2.1` ends in no extension: those begin with a letter. */
const asksForFile = /\.[a-z]\w*$|\/\.\w/i;

/**
 * Serves the built admin app: hashed assets for ever, the page itself never unasked; every address of the app is the
 * same page. Null while the app is not built.
 */
export function adminApp(folder: string): RequestHandler | null {
  if (!existsSync(join(folder, 'index.html'))) return null;
  const options: Options = {
    gzip: true,
    brotli: true,
    etag: true,
    setHeaders: (response, path) => {
      const hashed = path.startsWith('/assets/');
      response.setHeader('Cache-Control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  };
  const files = sirv(folder, options);
  const pages = sirv(folder, { ...options, single: true, ignores: false });
  return (request, response, next) =>
    (asksForFile.test(request.path) ? files : pages)(request, response, next);
}
