import { request as rawRequest } from 'node:http';
import type { Problem } from '@concord/client';
import { describe, expect, test } from 'vitest';
import { startServer } from './server.ts';

const { raw, origin, api } = await startServer({ register: true });

const bodyOf = async (response: Response) => (await response.json()) as Problem & { links: { next: string } };
const json = { 'content-type': 'application/json' };
const post = (path: string, body: string, headers: Record<string, string> = json) =>
  raw(path, { method: 'POST', body, headers });
const code = async (response: Response) => {
  expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  const problem = await bodyOf(response);
  expect(problem.status).toBe(response.status);
  expect(problem.instance).toBe(response.headers.get('x-request-id'));
  expect(JSON.stringify(problem)).not.toMatch(/SQLSTATE|at .+\.ts:|node_modules|relation "/i);
  return problem.type.replace('/docs/problems/', '');
};

describe('Every response', () => {
  test.each(['/v1/agreements', '/v1/nowhere', '/livez', '/docs/problems/stale'])(
    '%s carries version, request id and nosniff',
    async (path) => {
      const { headers } = await raw(path, { headers: { 'x-request-id': 'trace-1' } });
      expect(headers.get('api-version')).toMatch(/^\d+\.\d+\.\d+$/);
      expect(headers.get('x-request-id')).toBe('trace-1');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    },
  );

  test('of /v1 is kept by no cache', async () => {
    expect((await raw('/v1/agreements')).headers.get('cache-control')).toBe('no-store');
  });

  test('the page of a problem exists for every type the API sends', async () => {
    const page = await raw('/docs/problems/implementing-needs-agreement');
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('BR10');
  });
});

describe('An address', () => {
  test.each([
    ['/v1/agreements/', 404, 'no-such-address'],
    ['/v1/Agreements', 404, 'no-such-address'],
    ['/v1/agreements/not-a-uuid', 404, 'not-found'],
    ['/v1/agreements/%ff', 400, 'malformed-address'],
    ['/v1/agreements?q=%c3', 400, 'malformed-address'],
    [`/v1/agreements?q=${'x'.repeat(9000)}`, 414, 'address-too-long'],
    ['/v1/agreements?limit=0', 400, 'invalid-request'],
    ['/v1/agreements?limit=201', 400, 'invalid-request'],
    ['/v1/agreements?limit=5&limit=6', 400, 'invalid-request'],
    ['/v1/agreements?colour=blue', 400, 'invalid-request'],
    ['/v1/agreements?sort=secret', 400, 'invalid-request'],
    ['/v1/agreements?on=2026-02-30', 400, 'invalid-request'],
    ['/v1/agreements?q=%00', 400, 'invalid-request'],
  ])('%s is %i %s', async (path, status, problem) => {
    const response = await raw(path);
    expect(response.status).toBe(status);
    expect(await code(response)).toBe(problem);
  });

  test('takes only its methods, and says which', async () => {
    const response = await raw('/v1/agreements', { method: 'PUT' });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS, POST');
  });
});

describe('A body', () => {
  const valid = '{"partnerCode":"MX","title":"X"}';
  test.each([
    ['broken', '{"title":', 400, 'malformed-json'],
    ['with a key twice', '{"partnerCode":"MX","title":"A","title":"B"}', 400, 'malformed-json'],
    [
      'with a key twice, one written with an escape',
      '{"partnerCode":"MX","title":"A","titl\\u0065":"B"}',
      400,
      'malformed-json',
    ],
    ['with NUL', '{"partnerCode":"MX","title":"A\\u0000B"}', 400, 'malformed-json'],
    ['with a lone surrogate', '{"partnerCode":"MX","title":"A\\ud800B"}', 400, 'malformed-json'],
    ['with an unknown property', '{"partnerCode":"MX","title":"X","colour":"blue"}', 400, 'invalid-request'],
    ['with a read-only property', '{"partnerCode":"MX","title":"X","version":7}', 400, 'invalid-request'],
    ['that is no object', '[]', 400, 'invalid-request'],
    [
      'with a title of 1 MB',
      JSON.stringify({ partnerCode: 'MX', title: 'x'.repeat(1024 * 1024) }),
      413,
      'too-large',
    ],
    [
      'with a title of 1,000 characters',
      JSON.stringify({ partnerCode: 'MX', title: 'x'.repeat(1000) }),
      400,
      'invalid-request',
    ],
  ])('%s is refused', async (_, body, status, problem) => {
    const response = await post('/v1/agreements', body);
    expect(response.status).toBe(status);
    expect(await code(response)).toBe(problem);
  });

  test('names every violation at its place', async () => {
    const response = await post(
      '/v1/agreements',
      '{"titel":"X","form":"letter","scope":["evidence","evidence"]}',
    );
    const { errors } = await bodyOf(response);
    const places = errors?.map((error) => `${error.pointer} ${error.code}`).sort();
    expect(places).toEqual([
      '/form enum',
      '/partnerCode required',
      '/scope unique-items',
      '/titel unknown-property',
      '/title required',
    ]);
  });

  test('that cites a source nobody recorded names it', async () => {
    const citations = [{ source: 'S404', locator: null, quote: null }];
    const body = JSON.stringify({ partnerCode: 'MX', title: 'X', citations });
    const { detail, errors } = await bodyOf(await post('/v1/agreements', body));
    expect(detail).toBe('The register has no source S404.');
    expect(errors).toMatchObject([{ pointer: '/citations', code: 'source-unknown' }]);
  });

  test('of another type is 415, with the type that is taken', async () => {
    const response = await post('/v1/agreements', valid, { 'content-type': 'text/plain' });
    expect([response.status, response.headers.get('accept-post')]).toEqual([415, 'application/json']);
  });

  test('a working arrangement that claims personal data has no place to say so (BR02)', async () => {
    const body = '{"partnerCode":"MX","title":"X","scope":["operational-personal-data"]}';
    const { status, errors } = await bodyOf(await post('/v1/working-arrangements', body));
    expect({ status, errors }).toMatchObject({
      status: 400,
      errors: [{ pointer: '/scope', code: 'unknown-property' }],
    });
  });

  test('is answered only as JSON', async () => {
    expect((await raw('/v1/agreements', { headers: { accept: 'text/html' } })).status).toBe(406);
  });

  test('with headers that are too large is a problem too', async () => {
    const response = await new Promise<{ status: number; headers: object; body: string }>(
      (resolve, reject) => {
        const sent = rawRequest(
          `${origin}/v1/agreements`,
          { headers: { 'x-long': 'x'.repeat(20_000) } },
          (got) => {
            let body = '';
            got
              .on('data', (chunk) => {
                body += chunk;
              })
              .on('end', () => resolve({ status: got.statusCode ?? 0, headers: got.headers, body }));
          },
        );
        sent.on('error', reject).end();
      },
    );
    expect(response.status).toBe(431);
    expect(response.headers).toMatchObject({
      'api-version': expect.stringMatching(/^\d+\.\d+\.\d+$/),
      'x-request-id': JSON.parse(response.body).instance,
      'x-content-type-options': 'nosniff',
    });
    expect(JSON.parse(response.body)).toMatchObject({ status: 431, instance: expect.stringMatching(/./) });
  });
});

describe('A change', () => {
  test('without If-Match is 428, with one that names no version 412', async () => {
    const id = (await api.listAgreements({ limit: 1 })).data.items[0]?.id;
    const patch = (headers: Record<string, string>) =>
      raw(`/v1/agreements/${id}`, {
        method: 'PATCH',
        body: '{"note":"x"}',
        headers: { 'content-type': 'application/merge-patch+json', ...headers },
      });
    expect(await code(await patch({}))).toBe('precondition-required');
    for (const tag of ['*', 'W/"1.x"', '"list"', '"1.a", "2.b"']) {
      const response = await patch({ 'if-match': tag });
      expect([response.status, response.headers.get('etag')]).toEqual([412, '"1"']);
      expect((await bodyOf(response)).current).toMatchObject({ etag: '"1"', changedBy: expect.any(String) });
    }
    expect((await raw(`/v1/agreements/${id}`, { method: 'DELETE' })).status).toBe(428);
  });

  test('from a page of another origin is refused', async () => {
    const response = await post('/v1/agreements', '{}', { ...json, 'sec-fetch-site': 'cross-site' });
    expect(response.status).toBe(403);
  });

  test('under a name made to point here is refused', async () => {
    const status = await new Promise<number>((resolve) => {
      rawRequest(`${origin}/v1/agreements`, { headers: { host: 'evil.example' } }, (got) => {
        got.resume();
        resolve(got.statusCode ?? 0);
      }).end();
    });
    expect(status).toBe(403);
  });

  test('with a key that nobody knows is 401', async () => {
    const response = await raw('/v1/agreements', {
      headers: { authorization: 'Bearer nobody-knows-this-key' },
    });
    expect([response.status, response.headers.get('www-authenticate')?.startsWith('Bearer')]).toEqual([
      401,
      true,
    ]);
  });
});

describe('A read', () => {
  test('whose state is known is 304, for records, lists and answers', async () => {
    for (const path of [
      '/v1/agreements?limit=3',
      '/v1/partners/UA',
      '/v1/partners/UA/exchange-answer',
      '/v1/exchange-answers?on=2026-01-01',
    ]) {
      const first = await raw(path);
      const etag = first.headers.get('etag') as string;
      const again = await raw(path, { headers: { 'if-none-match': `"other", ${etag}` } });
      expect([path, again.status, await again.text()]).toEqual([path, 304, '']);
      expect(again.headers.get('vary')).toContain('Authorization');
    }
  });

  test('HEAD answers as GET, without the body', async () => {
    const response = await raw('/v1/partners/UA', { method: 'HEAD' });
    expect([response.status, await response.text()]).toEqual([200, '']);
    expect(response.headers.get('etag')).toBe((await raw('/v1/partners/UA')).headers.get('etag'));
  });

  test('a list links to its next page in the header as in the body', async () => {
    const response = await raw('/v1/agreements?limit=3');
    const { links } = await bodyOf(response);
    expect(response.headers.get('link')).toBe(`<${links.next}>; rel="next"`);
    expect((await raw(links.next)).status).toBe(200);
  });
});
