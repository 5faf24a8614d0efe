import type { Client, WholeClient } from '@concord/client';
import type { FieldGroup } from '@concord/core';
import { plantInternal } from './canaries-internal.ts';

/** How many values are planted that stand nowhere else. */
export const howMany = 500;

/** Makes a value that stands nowhere else, and keeps it under its group. */
export type Canary = (group: FieldGroup, shape?: (mark: string) => string) => string;

/** Identifiers and codes of the records that hold canaries, by the first part of their address. */
export type Planted = { values: Record<FieldGroup, string[]>; at: Record<string, string[]> };

/** Plants five hundred canaries in the fields of all three groups, on a register that has the shipped data. */
export async function plantCanaries(api: WholeClient): Promise<Planted> {
  const values: Planted['values'] = { partner: [], internal: [], personal: [] };
  let count = 0;
  const canary: Canary = (group, shape = (mark) => mark) => {
    const value = shape(`canary${count++}${group}`);
    values[group].push(value);
    return value;
  };
  const at = await plantInternal(api, canary);
  at['liaison-prosecutors'] = [];
  at['liaison-magistrates'] = [];
  for (const partnerCode of ['UA', 'GE']) {
    const person = { partnerCode, name: canary('personal'), note: canary('internal') };
    at['liaison-prosecutors'].push(
      (await api.createLiaisonProsecutor({ body: { ...person, from: '2024' } })).data.id,
    );
    const post = { ...person, name: canary('personal'), conditionality: canary('partner') };
    at['liaison-magistrates'].push(
      (await api.createLiaisonMagistrate({ body: { ...post, status: 'explored' } })).data.id,
    );
  }
  const offices: string[] = [];
  for (let number = 0; number < 20; number++) offices.push(await plantOffice(api, canary, number));
  at['contact-points'] = offices;
  for (let number = 0; howMany - count > 4; number++) {
    const person = {
      name: canary('personal'),
      role: canary('personal'),
      email: canary('personal', (mark) => `${mark}@example.org`),
      phone: canary('personal', () => `+99 ${7_000_000 + number}`),
    };
    const body = { ...person, from: '2024', until: number < 60 ? '2025' : null, note: canary('internal') };
    await api.createContactPointHolder({ id: offices[0] as string, body });
  }
  while (count < howMany)
    await api.createGuide({ body: { title: 'A guide', language: 'fr', note: canary('internal') } });
  return { values, at };
}

async function plantOffice(api: WholeClient, canary: Canary, number: number): Promise<string> {
  const { id } = (
    await api.createContactPoint(
      {
        body: {
          ...{ partnerCode: 'TR', appointedBy: 'country-authority', from: '2024' },
          ...{ authority: canary('partner'), urgentRoute: canary('partner'), note: canary('internal') },
          ...{ languages: ['tr'], purposes: ['urgent-requests'], competence: ['thb'] },
          citations: [{ source: 'S2', locator: null, quote: null }],
        },
      },
      number < 2 ? { changeReason: canary('internal') } : {},
    )
  ).data;
  const day = String(10 + number);
  await api.recordContactPointConfirmation({
    id,
    body: { confirmedOn: `2026-03-${day}`, by: canary('partner'), note: canary('internal') },
  });
  return id;
}

/** Every change the feed tells, from its beginning. */
export async function readAllChanges(api: Pick<Client, 'listChanges'>): Promise<unknown[]> {
  const found: unknown[] = [];
  for (let cursor: string | undefined; ; ) {
    const { data } = await api.listChanges({ limit: 200, ...(cursor && { cursor }) });
    found.push(...data.items);
    if (data.items.length === 0 || data.cursor === cursor) return found;
    cursor = data.cursor;
  }
}
