import { type ChangedFacts, compareProgress, lastDay, progressAsIf, progressOn } from '@concord/core';
import { computed } from 'vue';
import { api } from '../../session/api.ts';
import type { Schema } from '../../session/contract.ts';
import { useLoad } from '../../session/load.ts';

type Entry = Pick<Schema<'Strategy'>, 'code' | 'from' | 'until'>;

/** The strategy that runs on a day, else the last one. */
export function strategyOn(strategies: readonly Entry[], day: string): string | null {
  const running = strategies.find(({ from, until }) => from <= day && day <= lastDay(until));
  return (running ?? strategies.at(-1))?.code ?? null;
}

/** Where the strategy of that day stands as recorded and as if; null while it is read, or where there is none. */
export function useProgressIf(
  asked: () => { changed: readonly ChangedFacts[]; day: string; wanted: boolean },
) {
  const { data, error } = useLoad(
    () => [asked().day, asked().wanted],
    async (signal) => {
      const { day: on, wanted } = asked();
      if (!wanted) return null;
      const { items } = (await api.listStrategies({ limit: 50, sort: 'from' }, { signal })).data;
      const code = strategyOn(items, on);
      if (code === null) return null;
      const [strategy, facts] = await Promise.all([
        api.getStrategy({ code }, { signal }),
        api.getStrategyProgressFacts({ code, on }, { signal }),
      ]);
      return { on, strategy: strategy.data, facts: facts.data };
    },
  );
  const progress = computed(() => {
    if (!data.value) return null;
    const { strategy, facts, on } = data.value;
    const [was, is] = [facts, progressAsIf(facts, asked().changed)].map((each) =>
      progressOn(strategy, each, on),
    );
    return was && is ? { was, is, title: strategy.title, comparison: compareProgress(was, is) } : null;
  });
  return { progress, error };
}
