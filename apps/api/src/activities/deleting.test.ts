import { describe, expect, test } from 'vitest';
import { givenAgreement, givenContactPoint, givenPartner, givenProject } from '../../test/given.ts';
import { codeOf, refusalOf } from '../../test/refusal.ts';
import { startServer } from '../../test/server.ts';

const { api, database } = await startServer();
const { db } = database;
const meeting = { kind: 'technical-meeting', title: 'A meeting', state: 'held', from: '2026-03' } as const;
const remove = async (id: string) => {
  const { etag } = await api.getActivity({ id });
  return api.deleteActivity({ id, ifMatch: etag as string });
};

describe('Deleting an activity', () => {
  test('takes its follow-ups along, and restoring brings all back under a higher version', async () => {
    await givenPartner(db, { code: 'CL' });
    const { data } = await api.createActivity({ body: { ...meeting, partnerCodes: ['CL'] } });
    await api.createFollowUp({ id: data.id, body: { text: 'Write to them' } });
    await api.createFollowUp({ id: data.id, body: { text: 'Ask again' } });
    expect((await remove(data.id)).status).toBe(204);
    expect(await refusalOf(api.getActivity({ id: data.id }))).toMatchObject({ status: 404 });
    expect((await api.listFollowUps({ partnerCode: ['CL'] })).data.items).toEqual([]);
    const back = (await api.restoreActivity({ id: data.id })).data;
    expect(back).toMatchObject({ version: 5, partnerCodes: ['CL'] });
    expect(back.followUps.map(({ text }) => text).sort()).toEqual(['Ask again', 'Write to them']);
    expect((await api.listActivities({ partnerCode: ['CL'] })).data.items).toHaveLength(1);
    expect(codeOf(await refusalOf(api.restoreActivity({ id: data.id })))).toBe('not-deleted');
  });

  test('and then what it names leaves nothing to restore, which is said', async () => {
    await givenPartner(db, { code: 'PE' });
    const { data } = await api.createActivity({ body: { ...meeting, partnerCodes: ['PE'] } });
    await remove(data.id);
    const { etag } = await api.getPartner({ code: 'PE' });
    await api.deletePartner({ code: 'PE', ifMatch: etag as string });
    const problem = await refusalOf(api.restoreActivity({ id: data.id }));
    expect(codeOf(problem)).toBe('reference-gone');
    expect(problem.detail).toContain('a record it names');
  });
});

describe('What an activity names stays', () => {
  test('a partner, an agreement and an arrangement are refused with the number of activities', async () => {
    const partner = await givenPartner(db, { code: 'UA', name: 'Ukraine' });
    const agreement = await givenAgreement(db, { partnerId: partner.id, title: 'The agreement' });
    const { data: arrangement } = await api.createWorkingArrangement({
      body: { partnerCode: 'UA', title: 'The arrangement' },
    });
    for (const title of ['One', 'Two'])
      await api.createActivity({
        body: {
          ...meeting,
          title,
          partnerCodes: ['UA'],
          agreementIds: [agreement.id],
          workingArrangementIds: [arrangement.id],
        },
      });
    const tagOf = async (call: Promise<{ etag: string | null }>) => (await call).etag as string;
    const ofAgreement = await refusalOf(
      api.deleteAgreement({
        id: agreement.id,
        ifMatch: await tagOf(api.getAgreement({ id: agreement.id })),
      }),
    );
    expect(codeOf(ofAgreement)).toBe('in-use-by-activities');
    expect(ofAgreement.detail).toBe(
      '“The agreement” cannot be deleted while activities name it (2): take it out of them first.',
    );
    const ofArrangement = await refusalOf(
      api.deleteWorkingArrangement({
        id: arrangement.id,
        ifMatch: await tagOf(api.getWorkingArrangement({ id: arrangement.id })),
      }),
    );
    expect(ofArrangement.detail).toContain(
      '“The arrangement” cannot be deleted while activities name it (2)',
    );
  });

  test('a partner with nothing but activities is refused, and so are its contact point and a project', async () => {
    const partner = await givenPartner(db, { code: 'GE', name: 'Georgia' });
    const office = await givenContactPoint(db, { partnerId: partner.id });
    await givenProject(db);
    await api.createActivity({
      body: { ...meeting, partnerCodes: ['GE'], contactPointIds: [office.id], projectCode: 'emj' },
    });
    const { etag } = await api.getPartner({ code: 'GE' });
    const problem = await refusalOf(api.deletePartner({ code: 'GE', ifMatch: etag as string }));
    expect(problem.detail).toBe(
      'Georgia cannot be deleted while the register holds a contact point and an activity.',
    );
    for (const table of ['contactPoint', 'capacityProject'] as const)
      await expect(db.deleteFrom(table).execute()).rejects.toThrow('activity_use');
  });
});
