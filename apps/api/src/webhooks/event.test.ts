import { afterAll, expect, inject, test } from 'vitest';
import { cloneDatabase } from '../../test/database.ts';
import { query } from '../../test/sql.ts';
import { recordType } from '../history/feed-types.ts';
import { operations } from '../http/document.ts';
import { thinEvent } from './event.ts';

const { url, drop } = await cloneDatabase(inject('cluster'));
afterAll(drop);

test('whatever stands alone on the register is linked to an address that the contract has', async () => {
  const alone = await query<{ name: string }>(
    url,
    `select tgrelid::regclass::text as name from pg_trigger
     where tgname = 'record_revision' and split_part(encode(tgargs, 'escape'), '\\000', 1) = tgrelid::regclass::text`,
  );
  expect(alone.length).toBeGreaterThan(10);
  const read = operations.filter(({ method }) => method === 'get').map(({ path }) => path);
  const links = alone.flatMap(({ name }) => {
    const kinds = name === 'partner' ? ['country', 'network', 'international-organisation'] : [null];
    return kinds.map((kind) => {
      const data = { recordType: recordType(name), id: '{id}', version: 1, partOf: null, record: null };
      const event = thinEvent({ data } as never, { code: null, kind, gone: false }) as {
        data: { link: string };
      };
      return event.data.link.replace('/v1', '').replace('{id}', '');
    });
  });
  const missing = links.filter(
    (link) => !read.some((path) => [link, `${link}{id}`, `${link}{code}`].includes(path)),
  );
  expect(missing).toEqual([]);
});
