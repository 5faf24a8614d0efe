import { computed, ref, shallowRef } from 'vue';
import { api } from '../../session/api.ts';
import { useLoad } from '../../session/load.ts';
import { cursorOf } from '../use-list-query.ts';
import { presentVersion, type Resource, type Revision } from './history.ts';

/** The revisions of one record, newest first; older ones as they are asked for. */
export function useRevisions(of: () => { resource: Resource; id: string; version?: number }) {
  const older = shallowRef<Revision[]>([]);
  const next = ref<string | null>(null);
  const busy = ref(false);
  const page = (cursor: string | null, signal?: AbortSignal) => {
    const { resource, id } = of();
    const asked = { resource, id, limit: 20, ...(cursor && { cursor }) };
    return api.listRevisions(asked, signal && { signal }).then(({ data }) => data);
  };
  const load = useLoad(of, async (signal) => {
    const first = await page(null, signal);
    older.value = [];
    next.value = cursorOf(first.links);
    return first.items;
  });

  async function more(): Promise<void> {
    busy.value = true;
    try {
      const { items, links } = await page(next.value);
      older.value = [...older.value, ...items];
      next.value = cursorOf(links);
    } finally {
      busy.value = false;
    }
  }

  const revisions = computed(() => (load.data.value ? [...load.data.value, ...older.value] : null));
  return {
    ...load,
    revisions,
    present: computed(() => presentVersion(revisions.value ?? [])),
    hasMore: computed(() => next.value !== null),
    busy,
    more,
  };
}
