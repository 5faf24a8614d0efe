import { computed, watch } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import { api } from '../session/api.ts';
import { useLoad } from '../session/load.ts';
import { isChanged, queryOf, type ReadScenario, type Shown } from './store.ts';

/** The scenario that the address names: `?scenario=<id>` alone shows what it keeps; with more it is compared to that. */
export function useScenario(shown: () => Shown) {
  const route = useRoute();
  const router = useRouter();
  const id = computed(() => (typeof route.query.scenario === 'string' ? route.query.scenario : null));
  const { data, error, reload } = useLoad<ReadScenario | null>(
    () => id.value,
    async (signal) => {
      if (id.value === null) return null;
      const { data: scenario, etag } = await api.getScenario({ id: id.value }, { signal });
      return { scenario, etag: etag ?? '' };
    },
  );
  const read = computed(() => (data.value?.scenario.id === id.value ? data.value : null));
  watch(read, async (now) => {
    if (now && route.query.if === undefined)
      await router.replace({ query: { ...route.query, ...queryOf(now.scenario) } });
  });
  const changed = computed(() => read.value !== null && isChanged(read.value.scenario, shown()));
  return { id, read, changed, error, reload };
}
