import type pg from 'pg';

let opened = 0;

/**
 * The rows of a query, some at a time, so that memory does not grow with them. While one batch is worked on the server
 * prepares the next.
 */
export async function* batches<Row extends pg.QueryResultRow>(
  client: pg.Client,
  query: string,
  size = 1000,
): AsyncGenerator<Row[]> {
  opened += 1;
  const cursor = `audit_${opened}`;
  await client.query(`declare ${cursor} no scroll cursor for ${query}`);
  const fetch = () => {
    const coming = client.query<Row>(`fetch ${size} from ${cursor}`);
    coming.catch(() => {}); // heard when its turn comes
    return coming;
  };
  let coming = fetch();
  for (let { rows } = await coming; rows.length > 0; { rows } = await coming) {
    coming = fetch();
    yield rows;
  }
  await client.query(`close ${cursor}`);
}
