import { computed } from 'vue';
import { api } from '../session/api.ts';
import { useLoad } from '../session/load.ts';
import type { Conflict } from './draft.ts';

type Choice = { value: string; label: string };
const limit = 200;
const titled = ({ id, title }: { id: string; title: string }): Choice => ({ value: id, label: title });

/** What a conflict may touch besides partners: instruments of those chosen, projects, documents. What it names stays. */
export function useChoices(partnerCodes: () => readonly string[], conflict: () => Conflict | null) {
  const { data: owned } = useLoad(partnerCodes, async (signal) => {
    const partnerCode = [...partnerCodes()];
    if (partnerCode.length === 0) return null;
    const [agreements, arrangements] = await Promise.all([
      api.listAgreements({ partnerCode, limit }, { signal }),
      api.listWorkingArrangements({ partnerCode, limit }, { signal }),
    ]);
    return { agreements: agreements.data.items, arrangements: arrangements.data.items };
  });
  const { data: all } = useLoad(
    () => null,
    async (signal) => {
      const [projects, documents] = await Promise.all([
        api.listCapacityProjects({ limit }, { signal }),
        api.listPolicyDocuments({ limit }, { signal }),
      ]);
      return { projects: projects.data.items, documents: documents.data.items };
    },
  );
  const keeping = (found: Choice[], type: 'agreement' | 'working-arrangement') => {
    const kept = (conflict()?.instruments ?? []).filter((each) => each.type === type).map(titled);
    return [...found, ...kept.filter(({ value }) => !found.some((each) => each.value === value))];
  };
  return {
    agreements: computed(() => keeping((owned.value?.agreements ?? []).map(titled), 'agreement')),
    arrangements: computed(() =>
      keeping((owned.value?.arrangements ?? []).map(titled), 'working-arrangement'),
    ),
    projects: computed(() =>
      (all.value?.projects ?? []).map(({ code, name, workingTitle }) => ({
        value: code,
        label: name ?? workingTitle ?? code,
      })),
    ),
    documents: computed(() =>
      (all.value?.documents ?? []).map(({ code, title }) => ({ value: code, label: `${code} · ${title}` })),
    ),
  };
}
