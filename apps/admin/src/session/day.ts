import { defineStore } from 'pinia';
import { computed } from 'vue';
import { type LocationQueryRaw, type RouteLocationRaw, useRoute, useRouter } from 'vue-router';
import { isInstant } from './known.ts';
import { useSession } from './session.ts';

/** A day that exists: the browser would read 30 February as 2 March. */
const isDay = (text: unknown): text is string => {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const instant = Date.parse(`${text}T12:00:00Z`);
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(text);
};

/** The keys of the day in the URL, so that a link pasted to a colleague shows the same thing. */
export const dayKeys = ['on', 'known'] as const;

/** The day the whole app speaks of: `?on=2024-03-31`, else the server's today; `?known=` for record time. */
export const useDay = defineStore('day', () => {
  const route = useRoute();
  const router = useRouter();
  const session = useSession();

  const on = computed(() => (isDay(route.query.on) ? route.query.on : session.today));
  const knownAt = computed(() => (isInstant(route.query.known) ? route.query.known : null));
  const isToday = computed(() => on.value === session.today);
  const isNow = computed(() => isToday.value && knownAt.value === null);

  /** Spread into every read: nothing while it is now, so that the server decides what today is. */
  const params = computed(() => ({
    ...(isToday.value ? {} : { on: on.value }),
    ...(knownAt.value === null ? {} : { knownAt: knownAt.value }),
  }));

  const query = computed<LocationQueryRaw>(() => ({
    ...(isToday.value ? {} : { on: on.value }),
    ...(knownAt.value === null ? {} : { known: knownAt.value }),
  }));

  function withDay(to: RouteLocationRaw): RouteLocationRaw {
    const target = typeof to === 'string' ? router.resolve(to) : to;
    const path =
      typeof to === 'string' ? { path: router.resolve(to).path, hash: router.resolve(to).hash } : target;
    return { ...path, query: { ...query.value, ...target.query } } as RouteLocationRaw;
  }

  async function go(next: { on?: string | null; known?: string | null }): Promise<void> {
    // Whoever is quicker than the first screen means the screen that is coming.
    await router.isReady();
    const { on: _on, known: _known, cursor: _cursor, ...rest } = route.query;
    const wanted = { on: query.value.on ?? null, known: query.value.known ?? null, ...next };
    if (wanted.on === session.today) wanted.on = null;
    const kept = Object.fromEntries(Object.entries(wanted).filter(([, value]) => value));
    await router.push({ path: route.path, hash: route.hash, query: { ...rest, ...kept } });
  }

  return { on, knownAt, isToday, isNow, params, withDay, go };
});
