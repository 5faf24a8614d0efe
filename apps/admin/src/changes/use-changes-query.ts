import { lastDayBefore } from '@concord/core';
import { computed } from 'vue';
import { type LocationQueryRaw, useRoute, useRouter } from 'vue-router';
import type { Schema } from '../session/contract.ts';
import { useDay } from '../session/day.ts';
import { lastInstantOf } from '../session/instants.ts';
import { useSession } from '../session/session.ts';

export const modules = [
  'partners',
  'networks',
  'international-organisations',
  'agreements',
  'working-arrangements',
  'contact-points',
  'capacity-projects',
  'activities',
  'strategy',
  'sources',
  'conflicts',
  'attention',
] as const satisfies readonly Schema<'NoticeModule'>[];

type Key = 'from' | 'until' | 'partnerCode' | 'module' | 'view' | 'cursor';
const isDay = (text: unknown): text is string =>
  typeof text === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
const many = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

/** What the list of changes shows, kept in the URL. Days are those of the agency; the last one is shown to its end. */
export function useChangesQuery() {
  const route = useRoute();
  const router = useRouter();
  const session = useSession();
  const day = useDay();
  const one = (key: Key): string | null => {
    const value = many(route.query[key])[0];
    return typeof value === 'string' && value !== '' ? value : null;
  };

  const from = computed(() => (isDay(one('from')) ? one('from') : null));
  const until = computed(() => (isDay(one('until')) ? one('until') : null));
  const partnerCode = computed(() => one('partnerCode'));
  const module = computed(() => modules.filter((each) => many(route.query.module).includes(each)));
  const view = computed(() => (route.query.view === 'difference' ? 'difference' : 'every'));
  const cursor = computed(() => one('cursor'));

  /** As the client wants it: instants, and nothing that is not set. What is known later is not told. */
  const params = computed(() => {
    const endOf = (last: string): string => lastInstantOf(last, null, session.timeZone);
    const end = until.value && endOf(until.value);
    const known = day.knownAt;
    const last = end && known ? (Date.parse(end) < Date.parse(known) ? end : known) : (end ?? known);
    return {
      ...(from.value && { from: endOf(lastDayBefore(from.value)) }),
      ...(last && { until: last }),
      ...(partnerCode.value && { partnerCode: partnerCode.value }),
      ...(module.value.length > 0 && { module: module.value }),
      ...(view.value === 'difference' && { net: true }),
      ...(cursor.value && { cursor: cursor.value }),
    };
  });

  /** A new filter begins at the first page; turning a page can be undone with the back button. */
  async function set(patch: Partial<Record<Key, string | string[] | null>>): Promise<void> {
    const turning = 'cursor' in patch;
    const next: LocationQueryRaw = { ...route.query, ...(turning ? {} : { cursor: null }), ...patch };
    const query = Object.fromEntries(
      Object.entries(next).filter(([, value]) => value && many(value).length > 0),
    );
    await router[turning ? 'push' : 'replace']({ query });
  }

  return {
    from,
    until,
    partnerCode,
    module,
    view,
    cursor,
    params,
    filtered: computed(
      () =>
        from.value !== null || until.value !== null || partnerCode.value !== null || module.value.length > 0,
    ),
    set,
    clear: () => set({ from: null, until: null, partnerCode: null, module: null }),
  };
}
