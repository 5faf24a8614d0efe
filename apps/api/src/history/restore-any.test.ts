import { expect, test } from 'vitest';
import { startServer } from '../../test/server.ts';

const { api } = await startServer();
const code = 'icc';
await api.createInternationalOrganisation({ body: { code, name: 'The Court' } });

/** Numbers that look thrown and are the same every time. */
function dice(seed: number) {
  let state = seed;
  return (sides: number) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * sides);
  };
}
const roll = dice(7);
const read = async () => (await api.getInternationalOrganisation({ code })).data;
const ifMatch = async () => `"${(await read()).version}"`;

/** The organisation with its parts, but for what counts and dates the saving itself. */
const told = async () =>
  JSON.parse(
    JSON.stringify(await read(), (name, value) => (/^(version|updatedAt)$/.test(name) ? undefined : value)),
  );

const edits: (() => Promise<unknown>)[] = [
  async () =>
    api.updateInternationalOrganisation({
      ...{ code, ifMatch: await ifMatch() },
      body: {
        note: `Note ${roll(1000)}`,
        areas: roll(2) ? ['Core crimes'] : [],
        legalPersonality: roll(2) === 0,
      },
    }),
  async () => api.createOrganisationBody({ code, body: { name: `Body ${roll(1000)}`, kind: 'committee' } }),
  async () =>
    api.createJointAction({ code, body: { title: `Action ${roll(1000)}`, status: 'planned', from: '2025' } }),
  async () => {
    const { bodies } = await read();
    const body = bodies[roll(bodies.length || 1)];
    if (body) await api.deleteOrganisationBody({ code, bodyId: body.id, ifMatch: await ifMatch() });
  },
  async () => {
    const { jointActions } = await read();
    const action = jointActions[roll(jointActions.length || 1)];
    const at = { code, jointActionId: action?.id as string, ifMatch: await ifMatch() };
    if (action) await api.updateJointAction({ ...at, body: { until: `203${roll(10)}`, topic: null } });
  },
];

test('whatever was done, every revision can be gone back to, and forth, and the state it tells is that', async () => {
  const states = new Map<number, unknown>();
  for (let edit = 0; edit < 25; edit++) {
    await edits[roll(edits.length)]?.();
    states.set((await read()).version, await told());
  }
  const versions = [...states.keys()];
  expect(versions.length).toBeGreaterThan(15);
  for (let step = 0; step < 20; step++) {
    const version = versions[roll(versions.length)] as number;
    const at = { resource: 'international-organisations' as const, id: code };
    await api.restoreRevision({ ...at, version, ifMatch: await ifMatch() });
    expect([version, await told()]).toEqual([version, states.get(version)]);
  }
});
