import { computed, type InjectionKey, inject, provide, type Ref } from 'vue';
import { api } from '../session/api.ts';
import { useDay } from '../session/day.ts';
import { useLoad } from '../session/load.ts';
import type { Progress, Tally, TargetProgress } from '../ui/progress/types.ts';

interface Standing {
  progress: Ref<Progress | null>;
  target: (id: string) => TargetProgress | null;
  tally: (code: string) => Tally | null;
}
const here: InjectionKey<Standing> = Symbol('where the strategy stands');

/** Where a strategy stands on the day of the app; what lies beneath asks for its own part with `useStanding`. */
export function useProgress(code: () => string) {
  const day = useDay();
  const load = useLoad(
    () => [code(), day.params],
    (signal) => api.getStrategyProgress({ code: code(), ...day.params }, { signal }).then((r) => r.data),
  );
  const progress = computed(() => (load.data.value?.strategyCode === code() ? load.data.value : null));
  const keyActions = computed(() => progress.value?.priorities.flatMap((each) => each.keyActions) ?? []);
  const targets = computed(
    () => new Map(keyActions.value.flatMap((each) => each.targets.map((target) => [target.id, target]))),
  );
  const tallies = computed(
    () =>
      new Map(
        [...(progress.value?.priorities ?? []), ...keyActions.value].map((each) => [each.code, each.tally]),
      ),
  );
  provide(here, {
    progress,
    target: (id) => targets.value.get(id) ?? null,
    tally: (of) => tallies.value.get(of) ?? null,
  });
  return { ...load, progress };
}

/** What `useProgress` found, for a priority, a key action or a target beneath it. */
export function useStanding(): Standing {
  return inject(here, { progress: computed(() => null), target: () => null, tally: () => null });
}
