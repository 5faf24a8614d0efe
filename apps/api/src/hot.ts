import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { RequestHandler } from 'express';

/** The admin app with hot reload, served by this process: Vite in middleware mode. For development only. */
export async function hotApp(
  folder: string,
  server: Server,
): Promise<{ handler: RequestHandler; close: () => Promise<void> }> {
  // Vite belongs to the app, so it is looked up from there.
  const { createServer } = await import(createRequire(join(folder, 'package.json')).resolve('vite'));
  const vite = await createServer({
    root: folder,
    // Without a temporary copy of its settings, which the watcher of the API would take for a change.
    configLoader: 'native',
    appType: 'spa',
    server: { middlewareMode: true, hmr: { server } },
  });
  return { handler: vite.middlewares as RequestHandler, close: () => vite.close() };
}
