import { describe, expect, test } from 'vitest';
import { reportsOf } from '../../test/reports.ts';
import { startServer } from '../../test/server.ts';
import { query } from '../../test/sql.ts';

const { api, database } = await startServer({ register: true });
const { make, allBytes } = reportsOf(api);

describe('The same day and the same instant', () => {
  test('make the same files byte for byte, whatever became of the register in between', async () => {
    const first = await make();
    await disturb();
    const again = await make({ on: first.on, knownAt: first.knownAt });
    expect(again.id).not.toBe(first.id);
    const [before, after] = [await allBytes(first), await allBytes(again)];
    expect(after.map((bytes, i) => bytes.equals(before[i] as Buffer))).toEqual(before.map(() => true));
    expect(again.files).toEqual(first.files);
    expect((await make()).files).not.toEqual(first.files);

    const { same, files } = (await api.getReportVerification({ id: first.id })).data;
    expect([same, files.every((one) => one.same)]).toEqual([true, true]);
  });

  /** Everything a report counts changes. */
  async function disturb(): Promise<void> {
    const { data: agreement } = await api.createAgreement({
      body: { partnerCode: 'TR', title: 'A new one' },
    });
    await api
      .recordAgreementMilestone({
        id: agreement.id,
        body: { stage: 'proposed', on: '2026-05', citations: [], historic: true },
      })
      .catch(() => {});
    await api.createContactPoint({
      body: { partnerCode: 'TR', appointedBy: 'country-authority', from: '2026-01', languages: ['en'] },
    });
    await api.createActivity({
      body: {
        kind: 'study-visit',
        title: 'A visit',
        state: 'held',
        from: '2026-06-01',
        partnerCodes: ['TR'],
        projectCode: 'wbcj',
        keyActions: ['KA2.1'],
        participants: 7,
        cost: 10.5,
        currency: 'EUR',
      },
    });
    const { data, etag } = await api.getPartner({ code: 'RS' });
    await api.updatePartner({ code: 'RS', ifMatch: etag as string, body: { name: `${data.name} (new)` } });
  }
});

test('a report that the history no longer makes is told of, with the files that differ', async () => {
  const { id } = await make();
  const { etag } = await api.getPartner({ code: 'UA' });
  await api.updatePartner({ code: 'UA', ifMatch: etag as string, body: { note: 'Newer' } });
  expect((await api.getReportVerification({ id })).data.same).toBe(true);

  // By somebody with the rights of the owner.
  await query(
    database.url,
    `update revision set state = jsonb_set(state, '{name}', '"Renamed"')
      where table_name = 'partner' and state ->> 'code' = 'UA' and version = 1`,
  );
  const { same, files } = (await api.getReportVerification({ id })).data;
  const other = files.filter((file) => !file.same).map(({ table }) => table);
  expect([same, other]).toEqual([false, [null, 'instruments', 'partners']]);
});
