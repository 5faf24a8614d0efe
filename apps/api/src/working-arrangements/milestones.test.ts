import { gatesWithState, stageOn } from '@concord/core';
import { expect, test } from 'vitest';
import { codeOf, refusalOf } from '../../test/refusal.ts';
import { startServer } from '../../test/server.ts';
import { agreementNamed } from '../records/agreements-of.ts';
import { forRules } from './drafts.ts';

const { api, database } = await startServer({ register: true });
const cited = [{ source: 'S2', locator: 'a heading', quote: null }];
const arrange = async (more = {}) =>
  (await api.createWorkingArrangement({ body: { partnerCode: 'UA', title: 'Steps', ...more } })).data;

test('a step is corrected and removed under the version of its arrangement', async () => {
  const { id } = await arrange();
  const body = { stage: 'exploring', on: '2025', citations: cited } as const;
  const { data, etag, headers } = await api.recordWorkingArrangementMilestone({ id, body });
  const at = { id, milestoneId: data.milestones[0]?.id as string };
  expect(headers.get('location')).toBe(`/v1/working-arrangements/${id}/milestones/${at.milestoneId}`);
  expect(data).toMatchObject({ stage: 'exploring', stageSince: '2025', version: 2 });
  const ifMatch = etag as string;
  const same = await api.updateWorkingArrangementMilestone({ ...at, ifMatch, body: { on: '2025' } });
  expect(same.etag).toBe(etag);
  const corrected = await api.updateWorkingArrangementMilestone({ ...at, ifMatch, body: { on: '2025-04' } });
  expect(corrected.data.milestones).toMatchObject([{ on: '2025-04', stage: 'exploring', version: 2 }]);
  const stale = api.deleteWorkingArrangementMilestone({ ...at, ifMatch });
  expect(await refusalOf(stale)).toMatchObject({ status: 412 });
  const removed = await api.deleteWorkingArrangementMilestone({ ...at, ifMatch: corrected.etag as string });
  expect(removed.data).toMatchObject({ milestones: [], stage: null });
});

test.each([
  ['a step of an agreement', { stage: 'authorised', on: '2025' }, 400, 'invalid-request'],
  ['no date and no day it was known by', { stage: 'considered', on: null }, 400, 'milestone-needs-known-by'],
  [
    'a step before one that comes earlier',
    { stage: 'exploring', on: '2024' },
    409,
    'milestone-against-order',
  ],
  ['a step that is on record already', { stage: 'considered', on: '2026' }, 409, 'milestone-twice'],
])('%s is refused', async (_, step, status, code) => {
  const { id } = await arrange();
  const considered = { stage: 'considered', on: '2025', citations: cited } as const;
  const { data } =
    code === 'milestone-needs-known-by'
      ? await api.getWorkingArrangement({ id })
      : await api.recordWorkingArrangementMilestone({ id, body: considered });
  const problem = await refusalOf(
    api.recordWorkingArrangementMilestone({ id, body: { ...step, citations: cited } as never }),
  );
  expect({ status: problem.status, code: codeOf(problem) }).toEqual({ status, code });
  expect((await api.getWorkingArrangement({ id })).data.version).toBe(data.version);
});

test('stages and gates are on every day as the package core computes them', async () => {
  const { items } = (await api.listAgreements({ limit: 200 })).data;
  for (const { id, partnerCode, title } of items.filter((_, index) => index % 4 === 0))
    await arrange({ partnerCode, title: `For ${title}`, purpose: 'implementing', implements: id });
  const ids = (await api.listWorkingArrangements({ limit: 200 })).data.items.map(({ id }) => id);
  for (const on of ['2020-01-01', '2024-03-30', '2024-03-31', '2025-06-30', '2026-11-22', '2030-01-01']) {
    for (const id of ids) {
      const shown = (await api.getWorkingArrangement({ id, on })).data;
      const arrangement = forRules(shown);
      const implemented = await agreementNamed(database.db, shown.implements, on);
      const computed = gatesWithState(arrangement, implemented, on);
      expect(shown.stage).toBe(stageOn(arrangement, on));
      expect(shown.gates.map(({ kind, blocks, state }) => ({ kind, blocks, state }))).toEqual(
        computed.map(({ kind, blocks, state }) => ({ kind, blocks, state })),
      );
    }
  }
});
