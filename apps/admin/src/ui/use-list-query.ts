import { computed } from 'vue';
import { type LocationQueryValueRaw, useRoute, useRouter } from 'vue-router';

export type ListQuery = ReturnType<typeof useListQuery>;

const many = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((v): v is string => typeof v === 'string' && v !== '');
const one = (value: unknown): string | null => many(value)[0] ?? null;

/** What a list shows, kept in the URL: words sought, facets, sort and page. */
export function useListQuery<Facet extends string>(options: { facets: readonly Facet[]; sort?: string }) {
  const route = useRoute();
  const router = useRouter();

  const q = computed(() => one(route.query.q) ?? '');
  const sort = computed(() => one(route.query.sort) ?? options.sort ?? '');
  const cursor = computed(() => one(route.query.cursor));
  const facets = computed(
    () => Object.fromEntries(options.facets.map((f) => [f, many(route.query[f])])) as Record<Facet, string[]>,
  );
  const filtered = computed(() => q.value !== '' || options.facets.some((f) => facets.value[f].length > 0));

  /** As the client wants it: nothing that is not set. */
  const params = computed(() => ({
    ...(q.value ? { q: q.value } : {}),
    ...(sort.value ? { sort: sort.value } : {}),
    ...(cursor.value ? { cursor: cursor.value } : {}),
    ...(Object.fromEntries(
      Object.entries(facets.value).filter(([, v]) => (v as string[]).length > 0),
    ) as Partial<Record<Facet, string[]>>),
  }));

  type Patch = Partial<Record<Facet | 'q' | 'sort' | 'cursor', LocationQueryValueRaw | string[]>>;

  /** A new filter or sort begins at the first page; turning a page can be undone with the back button. */
  async function set(patch: Patch): Promise<void> {
    const turning = 'cursor' in patch;
    const next = { ...route.query, ...(turning ? {} : { cursor: null }), ...patch };
    const query = Object.fromEntries(Object.entries(next).filter(([, v]) => many(v).length > 0));
    await router[turning ? 'push' : 'replace']({ query, hash: route.hash });
  }
  const clear = (): Promise<void> =>
    set(Object.fromEntries(['q', ...options.facets].map((key) => [key, null])) as Patch);

  return { q, sort, cursor, facets, filtered, params, set, clear };
}

/** The cursor inside `links.next`; null on the last page. */
export function cursorOf(links: { next: string | null } | undefined): string | null {
  return links?.next ? new URL(links.next, 'http://page').searchParams.get('cursor') : null;
}
