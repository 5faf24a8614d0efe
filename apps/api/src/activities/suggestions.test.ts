import { describe, expect, test } from 'vitest';
import { givenPartner, givenProject } from '../../test/given.ts';
import { refusalOf } from '../../test/refusal.ts';
import { startServer } from '../../test/server.ts';

const { api, database } = await startServer();
const { db } = database;
await givenPartner(db, { code: 'EG', name: 'Egypt', regions: ['southern-neighbourhood'] });
const ukraine = await givenPartner(db, { code: 'UA', name: 'Ukraine', regions: ['eastern-partnership'] });
await givenProject(db, { regions: ['southern-neighbourhood'], facilitates: ['technical-meeting'] });
await givenProject(db, { code: 'named', name: null, workingTitle: 'A plan', partnerIds: [ukraine.id] });

const suggested = async (query: Parameters<typeof api.listProjectSuggestions>[0]) =>
  (await api.listProjectSuggestions(query)).data.items.map(({ project, reason }) => [
    project.code,
    reason.sentence,
  ]);

describe('Planning an activity with a partner (BR26)', () => {
  test('is helped by the project of its region that facilitates such activities', async () => {
    expect(await suggested({ partnerCode: 'EG', kind: 'technical-meeting' })).toEqual([
      ['emj', 'EuroMed Justice may facilitate this kind of activity in Southern Neighbourhood.'],
    ]);
    expect(await suggested({ partnerCode: 'EG', kind: 'study-visit' })).toEqual([]);
  });

  test('is helped by a project that names the partner', async () => {
    expect(await suggested({ partnerCode: 'UA' })).toEqual([['named', 'Ukraine benefits from A plan.']]);
  });

  test('needs a partner on the register', async () => {
    const problem = await refusalOf(api.listProjectSuggestions({ partnerCode: 'GE' }));
    expect(problem).toMatchObject({ status: 404 });
  });
});
