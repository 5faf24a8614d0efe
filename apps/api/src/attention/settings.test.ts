import { expect, test } from 'vitest';
import { refusalOf } from '../../test/refusal.ts';
import { startServer } from '../../test/server.ts';

const { api } = await startServer();
const change = async (body: Parameters<typeof api.updateAttentionSettings>[0]['body'], ifMatch?: string) =>
  api.updateAttentionSettings({
    ifMatch: ifMatch ?? ((await api.getAttentionSettings()).etag as string),
    body,
  });

test('the thresholds are those of the product until somebody sets them, and tell who did', async () => {
  const first = await api.getAttentionSettings();
  expect(first.data).toEqual({
    ...{ id: null, code: 'thresholds', version: 0, createdAt: null, updatedAt: null, changedBy: null },
    ...{ mandateSilentMonths: 12, unconfirmedMonths: 12, silentMonths: 36, expiringDays: 180 },
  });
  expect((await change({ expiringDays: 180 })).data.version).toBe(0);
  const { data } = await change({ expiringDays: 90 });
  expect(data).toMatchObject({
    version: 1,
    expiringDays: 90,
    silentMonths: 36,
    changedBy: expect.any(String),
  });
  expect((await change({ silentMonths: 24 })).data).toMatchObject({ version: 2, expiringDays: 90 });
  expect(await refusalOf(change({ silentMonths: 12 }, first.etag as string))).toMatchObject({ status: 412 });
  const { items } = (await api.listRevisions({ resource: 'attention-settings', id: 'thresholds' })).data;
  expect(items[0]?.fields).toContainEqual({ field: 'silentMonths', before: 36, after: 24 });
});

test.each([{ expiringDays: 0 }, { silentMonths: 121 }, { mandateSilentMonths: null }, { other: 1 }])(
  '%j is no threshold',
  async (body) => {
    expect(await refusalOf(change(body as never))).toMatchObject({ status: 400 });
  },
);

test('a threshold that is put back is as it was', async () => {
  const { data, etag } = await api.getAttentionSettings();
  const { version } = data;
  await change({ unconfirmedMonths: 6 }, etag as string);
  const ifMatch = (await api.getAttentionSettings()).etag as string;
  await api.restoreRevision({
    resource: 'attention-settings',
    id: 'thresholds',
    version,
    ifMatch,
  });
  expect((await api.getAttentionSettings()).data.unconfirmedMonths).toBe(12);
});
