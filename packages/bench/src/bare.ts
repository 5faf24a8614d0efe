import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';

export interface Bare {
  origin: string;
  stop: () => Promise<void>;
}

/**
 * What the product is compared with: node:http and pg with nothing in between. For each path it reads the very bytes
 * that the product sends from a table, by primary key and with a named statement, and sends them.
 */
export async function bareServer(databaseUrl: string, bodies: Record<string, string>): Promise<Bare> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 10 });
  await pool.query('create table if not exists bench_body (path text primary key, body text not null)');
  for (const [path, body] of Object.entries(bodies)) {
    await pool.query('insert into bench_body values ($1, $2) on conflict (path) do update set body = $2', [
      path,
      body,
    ]);
  }
  const server = createServer(async (request, response) => {
    const { rows } = await pool.query({
      name: 'body',
      text: 'select body from bench_body where path = $1',
      values: [request.url],
    });
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(rows[0].body);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const stop = async () => {
    server.closeAllConnections();
    server.close();
    await pool.query('drop table bench_body');
    await pool.end();
  };
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop };
}
