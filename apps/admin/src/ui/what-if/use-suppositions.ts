import { isDay, mostSuppositions, type Supposition } from '@concord/core';
import { computed } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import { useDay } from '../../session/day.ts';
import { read, written } from './address.ts';

const many = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((each): each is string => typeof each === 'string');

/** The last day on which something is supposed; null where nothing has a day. */
export function lastDayOf(suppositions: readonly Supposition[]): string | null {
  const days = suppositions.flatMap((each) => ('on' in each ? [each.on] : []));
  return days.length === 0 ? null : days.reduce((a, b) => (a > b ? a : b));
}

/** What is supposed and the day that is looked at, kept in the address: `?if=milestone~<id>~signed~2027-06-01&day=…`. */
export function useSuppositions() {
  const route = useRoute();
  const router = useRouter();
  const shown = useDay();

  const open = computed(() => route.query.if !== undefined);
  const suppositions = computed(() => many(route.query.if).flatMap((text) => read(text) ?? []));
  const chosenDay = computed(() => many(route.query.day).find(isDay) ?? null);
  /** The day chosen; else that of the last supposition, or the day of the page if that is later. */
  const day = computed(() => {
    const last = lastDayOf(suppositions.value) ?? shown.on;
    return chosenDay.value ?? (last > shown.on ? last : shown.on);
  });

  async function write(patch: Record<string, string | string[] | null>): Promise<void> {
    const next = Object.entries({ ...route.query, ...patch }).filter(([, value]) => value !== null);
    await router.replace({ query: Object.fromEntries(next), hash: route.hash });
  }
  const texts = (list: readonly Supposition[]) => [...new Set(list.map(written))].slice(0, mostSuppositions);
  const set = (list: readonly Supposition[]) => write({ if: list.length > 0 ? texts(list) : '' });

  return {
    open,
    suppositions,
    day,
    chosenDay,
    write,
    set,
    add: (list: readonly Supposition[]) => set([...suppositions.value, ...list]),
    remove: (indexes: readonly number[]) => set(suppositions.value.filter((_, at) => !indexes.includes(at))),
    setDay: (on: string | null) => write({ day: on }),
    start: () => write({ if: '' }),
    close: () => write({ if: null, day: null }),
  };
}
