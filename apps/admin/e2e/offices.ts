import { createClient } from '@concord/client';
import { key, origin } from './server.ts';

export const api = createClient({ baseUrl: origin, token: key });
const s1 = { source: 'S1', locator: 'Priority 3', quote: null };
type Office = Parameters<typeof api.createContactPoint>[0]['body'];

/** An office nobody else in the tests knows of. */
export async function office(
  partnerCode: string,
  authority: string,
  more: Partial<Office> = {},
): Promise<string> {
  const plain = { appointedBy: 'country-authority' as const, from: '2020', citations: [s1] };
  return (await api.createContactPoint({ body: { ...plain, ...more, partnerCode, authority } })).data.id;
}

export const holder = (id: string, name: string, from: string) =>
  api.createContactPointHolder({
    id,
    body: { name, role: 'Prosecutor', email: 'office@example.test', phone: null, from },
  });

export const met = (id: string, partnerCode: string, from: string) =>
  api.createActivity({
    body: {
      kind: 'bilateral-meeting',
      title: `Meeting of ${from}`,
      state: 'held',
      from,
      partnerCodes: [partnerCode],
      contactPointIds: [id],
    },
  });
