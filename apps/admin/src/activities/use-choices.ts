import { computed } from 'vue';
import { api } from '../session/api.ts';
import { useWords } from '../session/i18n.ts';
import { useLoad } from '../session/load.ts';
import type { Activity } from './draft.ts';

interface Choice {
  value: string;
  label: string;
  description?: string;
}
const limit = 200;

/** The networks some partners belong to, for the contact points these have appointed. */
async function networksOf(partnerCodes: readonly string[], signal: AbortSignal): Promise<string[]> {
  const { items } = (await api.listNetworks({ limit }, { signal })).data;
  return items
    .filter(({ members }) => members.some(({ partnerCode }) => partnerCodes.includes(partnerCode)))
    .map(({ code }) => code);
}

const withKnown = (found: Choice[], known: Choice[]): Choice[] => [
  ...found,
  ...known.filter(({ value }) => !found.some((each) => each.value === value)),
];

/**
 * What an activity with some partners may name: their agreements and arrangements, and contact points of theirs and of
 * their networks. What the activity names already stays on offer, whoever it belongs to.
 */
export function useChoices(partnerCodes: () => readonly string[], activity: () => Activity | null) {
  const { t } = useWords();
  const { data } = useLoad(partnerCodes, async (signal) => {
    const partnerCode = [...partnerCodes()];
    if (partnerCode.length === 0) return { agreements: [], arrangements: [], contactPoints: [] };
    const asked = { partnerCode, limit };
    const networks = await networksOf(partnerCode, signal);
    const [agreements, arrangements, contactPoints] = await Promise.all([
      api.listAgreements(asked, { signal }),
      api.listWorkingArrangements(asked, { signal }),
      api.listContactPoints({ partnerCode: [...new Set([...partnerCode, ...networks])], limit }, { signal }),
    ]);
    return {
      agreements: agreements.data.items,
      arrangements: arrangements.data.items,
      contactPoints: contactPoints.data.items,
    };
  });

  const titled = ({ id, title }: { id: string; title: string }): Choice => ({ value: id, label: title });
  const office = ({ id, authority, partner }: Activity['contactPoints'][number]): Choice => ({
    value: id,
    label: authority ?? t('activities.unnamedOffice'),
    description: partner.designation ? `${partner.code} · * ${partner.designation}` : partner.name,
  });
  const known = (type: 'agreement' | 'working-arrangement'): Choice[] =>
    (activity()?.instruments ?? []).filter((each) => each.type === type).map(titled);

  const agreements = computed(() =>
    withKnown((data.value?.agreements ?? []).map(titled), known('agreement')),
  );
  const arrangements = computed(() =>
    withKnown((data.value?.arrangements ?? []).map(titled), known('working-arrangement')),
  );
  const contactPoints = computed(() =>
    withKnown((data.value?.contactPoints ?? []).map(office), (activity()?.contactPoints ?? []).map(office)),
  );
  return { loaded: computed(() => data.value !== null), agreements, arrangements, contactPoints };
}
