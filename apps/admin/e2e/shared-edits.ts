import { expect, type Page } from '@playwright/test';
import { create } from './register.ts';

// Every form that changes what is on record: how to make such a record, and where the form opens.
/** A connection that lay idle may be closed by the server in the very moment it is used again. */
export const again = { maxRetries: 2 };
const s1 = { source: 'S1', locator: 'Priority 1', quote: null };

/** Somebody else changes a record, or a part of it, with the record as it stands. */
export async function change(page: Page, root: string, body: object, part = ''): Promise<void> {
  const { etag } = (await page.request.get(`/v1${root}`, again)).headers();
  const answer = await page.request.patch(`/v1${root}${part}`, {
    ...again,
    headers: { 'if-match': etag ?? '', 'content-type': 'application/merge-patch+json' },
    data: JSON.stringify(body),
  });
  expect(answer.status(), await answer.text()).toBe(200);
}
export const read = async (page: Page, root: string) => (await page.request.get(`/v1${root}`, again)).json();

export interface Made {
  root: string;
  part?: string;
  /** The page, where it is not at the address of the record. */
  at?: string;
  clean: () => Promise<unknown>;
}
export interface Case {
  /** The record, and the part of it that the form is about; what was made or changed is taken away at the end. */
  make: (page: Page) => Promise<Made>;
  /** The button that opens the form. */
  edit: RegExp;
  /** The field that both change: its label, what each writes, and where the register has it. */
  field?: { label: RegExp; mine: string; theirs: string; shown: string; body: object };
}
export const note = {
  label: /^Note/,
  mine: 'Mine',
  theirs: 'Their words',
  shown: 'Their words',
  body: { note: 'Their words' },
};
async function remove(page: Page, root: string, part = ''): Promise<void> {
  const { etag } = (await page.request.get(`/v1${root}`, again)).headers();
  await page.request.delete(`/v1${root}${part}`, { ...again, headers: { 'if-match': etag ?? '' } });
}
const numbered = (path: string, body: object) => async (page: Page) => {
  const root = `${path}/${(await create(page, path, body)).id}`;
  return { root, clean: () => remove(page, root) };
};
const coded = (path: string, body: { code: string; [field: string]: unknown }) => async (page: Page) => {
  const root = `${path}/${body.code}`;
  await remove(page, root);
  await create(page, path, body);
  return { root, clean: () => remove(page, root) };
};
/** A record that ships: only its note is changed, and changed back. */
const shipped = (root: string) => async (page: Page) => {
  const { note } = (await read(page, root)) as { note: string | null };
  return { root, clean: () => change(page, root, { note }) };
};
/** A record with one part; the part is where the record lists it. */
const withPart =
  (make: Case['make'], path: string, list: string, body: object) =>
  async (page: Page): Promise<Made & { part: string }> => {
    const { root, clean } = await make(page);
    const before = (await read(page, root)) as Record<string, { id: string }[]>;
    const known = new Set(before[list]?.map(({ id }) => id));
    const answer = await page.request.post(`/v1${root}/${path}`, { ...again, data: body });
    expect(answer.status(), await answer.text()).toBe(201);
    const record = (await read(page, root)) as typeof before;
    const part = `/${path}/${record[list]?.find(({ id }) => !known.has(id))?.id}`;
    return {
      root,
      part,
      clean: async () => {
        await remove(page, root, part);
        await clean();
      },
    };
  };

const arrangement = numbered('/working-arrangements', {
  partnerCode: 'VN',
  title: 'By two',
  purpose: 'strategic',
});
export const agreement = numbered('/agreements', {
  partnerCode: 'VN',
  title: 'By two',
  form: 'international-agreement',
});
const office = numbered('/contact-points', {
  partnerCode: 'VN',
  appointedBy: 'country-authority',
  authority: 'By two',
  from: '2020',
});
const post = numbered('/liaison-prosecutors', { partnerCode: 'AL', from: '2020', name: 'N. N.' });
const activity = numbered('/activities', {
  kind: 'technical-meeting',
  title: 'By two',
  state: 'planned',
  from: '2027-03-09',
});
/** A strategy with one priority, one key action and one target; the part is the last that was posted. */
const strategy =
  (code: string, part: 'priorities' | 'key-actions' | 'targets' | null, at?: string) =>
  async (page: Page): Promise<Made> => {
    const { root, clean } = await coded('/strategies', {
      code,
      title: 'By two',
      from: '2036',
      until: '2039',
    })(page);
    const parts = {
      priorities: { code: 'P1', title: 'One' },
      'key-actions': { code: 'KA1.1', title: 'Act' },
      targets: {
        keyActionCode: 'KA1.1',
        title: 'Reach',
        reach: { kind: 'contact-point', partnerCode: 'VN' },
      },
    };
    const ids: Record<string, string> = {};
    for (const [path, data] of Object.entries(parts)) {
      const answer = await page.request.post(`/v1${root}/${path}`, { ...again, data });
      expect(answer.status(), await answer.text()).toBe(201);
      ids[path] = answer.headers().location?.split('/').at(-1) ?? '';
    }
    return { root, clean, ...(part && { part: `/${part}/${ids[part]}` }), ...(at && { at: `${root}${at}` }) };
  };
const ending = {
  label: /^Until/,
  mine: '2026-04',
  theirs: 'May 2026',
  shown: 'May 2026',
  body: { until: '2026-05' },
};

/** The parts of records. */
export const parts: Record<string, Case & { remove: RegExp }> = {
  'a milestone': {
    make: withPart(agreement, 'milestones', 'milestones', {
      stage: 'need-identified',
      on: '2024',
      citations: [s1],
    }),
    edit: /^Edit the milestone Need identified/,
    remove: /^Remove the milestone/,
  },
  'the evidence of a gate': {
    make: async (page) => {
      const { root, clean } = await arrangement(page);
      const { gates } = (await read(page, root)) as { gates: { id: string }[] };
      const part = `/gates/${gates[0]?.id}`;
      await change(page, root, { openedOn: '2025', citations: [s1] }, part);
      return { root, part, clean };
    },
    edit: /^Change the evidence of the gate/,
    remove: /^Remove the gate/,
  },
  'a holder': {
    make: withPart(office, 'holders', 'holders', { name: 'N. N.', from: '2020' }),
    edit: /^Edit the holder/,
    remove: /^Remove the holder/,
  },
  'a membership': {
    make: withPart(shipped('/networks/apa'), 'members', 'members', {
      partnerCode: 'VN',
      from: '2020',
    }),
    edit: /^Edit the membership/,
    remove: /^Remove the membership/,
  },
  'a body': {
    make: withPart(shipped('/international-organisations/council-of-europe'), 'bodies', 'bodies', {
      name: 'Body',
      kind: 'committee',
    }),
    edit: /^Edit Body/,
    remove: /^Remove Body/,
  },
  'a joint action': {
    make: withPart(shipped('/international-organisations/unitad'), 'joint-actions', 'jointActions', {
      title: 'Act',
      status: 'sought',
    }),
    edit: /^Edit Act/,
    remove: /^Remove Act/,
  },
  'a follow-up': {
    make: withPart(activity, 'follow-ups', 'followUps', { text: 'Do' }),
    edit: /^Edit the follow-up/,
    remove: /^Remove the follow-up/,
  },
};

export const cases: Record<string, Case> = {
  ...parts,
  'an agreement': { make: agreement, edit: /^Edit$/ },
  'a working arrangement': { make: arrangement, edit: /^Edit$/ },
  'a contact point': { make: office, edit: /^Edit$/ },
  'a liaison prosecutor': { make: post, edit: /^Edit$/ },
  'the end of a posting': { make: post, edit: /^End the posting/, field: ending },
  'a liaison magistrate': {
    make: numbered('/liaison-magistrates', { partnerCode: 'VN', status: 'explored' }),
    edit: /^Edit$/,
  },
  'a guide': { make: numbered('/guides', { title: 'By two', language: 'en' }), edit: /^Edit$/ },
  'a country': {
    make: shipped('/partners/VN'),
    edit: /^Edit$/,
  },
  'a network': { make: shipped('/networks/apa'), edit: /^Edit$/ },
  'the end of a membership': {
    make: withPart(shipped('/networks/apa'), 'members', 'members', { partnerCode: 'VN', from: '2020' }),
    edit: /^End the membership/,
    field: ending,
  },
  'an organisation': { make: shipped('/international-organisations/ameripol'), edit: /^Edit$/ },
  'a capacity project': {
    make: coded('/capacity-projects', { code: 'by-two-project', name: 'By two', agencyRole: 'supports' }),
    edit: /^Edit$/,
  },
  'an activity': { make: activity, edit: /^Edit$/ },
  'a source': {
    make: coded('/sources', { code: 'BYTWO', title: 'By two', kind: 'letter' }),
    edit: /^Edit$/,
  },
  'a policy document': {
    make: coded('/policy-documents', { code: 'BYTWO', title: 'By two' }),
    edit: /^Edit$/,
  },
  'an assessment': {
    make: async (page) => {
      const at = '/partners/CA';
      const body = { assessedOn: '2026', memberStatesConsulted: true };
      const root = `${at}/assessments/${(await create(page, `${at}/assessments`, body)).id}`;
      return { root, at, clean: () => remove(page, root) };
    },
    edit: /^Edit$/,
  },
  'a strategy': { make: strategy('by-two-strategy', null), edit: /^Edit$/ },
  'a priority': { make: strategy('by-two-priority', 'priorities'), edit: /^Edit P1/ },
  'a key action': { make: strategy('by-two-action', 'key-actions', '/KA1.1'), edit: /^Edit$/ },
  'a target': { make: strategy('by-two-target', 'targets', '/KA1.1'), edit: /^Edit “/ },
};
