import { describe, expect, test } from 'vitest';
import { operations } from '../../src/http/document.ts';
import { startServer } from '../server.ts';

// API4:2023, unrestricted resource consumption. Bodies that cost more than they can mean are held by
// test/hostile-input.test.ts, requests a minute by src/access/access.test.ts, time by test/too-late.test.ts.
const { raw } = await startServer();
const told = async (path: string) => {
  const reply = await raw(`/v1${path}`);
  return [reply.status, await reply.text()] as const;
};
const lists = operations.filter(({ parameters }) => parameters.some(({ name }) => name === 'limit'));
const address = (path: string) => path.replaceAll(/\{\w+\}/g, 'agreements');

describe('API4: nobody asks for more than can be given at once', () => {
  test.each(lists)('in $operationId', async ({ path }) => {
    for (const limit of ['1000000', '0', '-1', '1e9', 'all']) {
      const [status, text] = await told(`${address(path)}?limit=${limit}`);
      expect([limit, status === 404 ? 400 : status, status === 404 || text.includes('limit')]).toEqual([
        limit,
        400,
        true,
      ]);
    }
  });

  test.each(operations.filter(({ method }) => method === 'get'))(
    '$operationId bounds every parameter',
    ({ parameters }) => {
      const open = parameters.filter(({ in: place, schema }) => {
        const {
          type,
          maxLength,
          enum: values,
          format,
          maximum,
          maxItems,
          $ref,
        } = schema as Record<string, unknown>;
        if (place !== 'query' || $ref || values || format) return false;
        if (type === 'array') return maxItems === undefined;
        if (type === 'integer') return maximum === undefined;
        return type === 'string' && maxLength === undefined;
      });
      expect(open.map(({ name }) => name)).toEqual([]);
    },
  );

  test('in one question', async () => {
    const many = Array.from(
      { length: 301 },
      (_, i) => `partnerCode=A${String.fromCharCode(65 + (i % 26))}`,
    ).join('&');
    expect((await told(`/agreements?${many}`))[0]).toBe(400);
    expect((await told(`/search?q=${'x'.repeat(9000)}`))[0]).toBe(414);
  });
});
