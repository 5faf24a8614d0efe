import {
  type AnswerComparison,
  changedFacts,
  compareAnswers,
  exchangeAnswer,
  type Supposition,
  suppose,
  type WhatIfFacts,
} from '@concord/core';
import { computed } from 'vue';
import { api } from '../../session/api.ts';
import { useLoad } from '../../session/load.ts';

export interface Asked {
  codes: readonly string[];
  suppositions: readonly Supposition[];
  day: string;
}

/** The partners that what is supposed names, besides those that are looked at. */
export function partnersOf({ codes, suppositions }: Pick<Asked, 'codes' | 'suppositions'>): string[] {
  const named = suppositions.flatMap((each) => ('partnerCode' in each ? [each.partnerCode] : []));
  return [...new Set([...codes, ...named])].sort();
}

/**
 * The answers of one day as recorded and as if, by the very rules of the server: nothing is sent but the question for
 * the facts. Of the same day, so that nothing but what is supposed makes the difference.
 */
export function useAsIf(asked: () => Asked) {
  const codes = computed(() => partnersOf(asked()));
  const { data, error, loading, reload } = useLoad(
    () => [codes.value, asked().day],
    async (signal) => {
      const [partnerCode, on] = [codes.value, asked().day];
      if (partnerCode.length === 0) return null;
      return (await api.getWhatIfFacts({ partnerCode, on }, { signal })).data;
    },
  );
  const facts = computed(() => (data.value?.items ?? []) as WhatIfFacts[]);
  const asIf = computed(() => suppose(facts.value, asked().suppositions, data.value?.today ?? asked().day));
  /** What was read belongs to a day: the facts tell of the offices of that day. */
  const on = computed(() => data.value?.on ?? asked().day);
  const comparisons = computed<AnswerComparison[]>(() =>
    facts.value.flatMap((before, index) => {
      const after = asIf.value.facts[index];
      return after ? [compareAnswers(exchangeAnswer(before, on.value), exchangeAnswer(after, on.value))] : [];
    }),
  );
  const changed = computed(() => changedFacts(facts.value, asIf.value.facts));
  return {
    facts,
    asIf,
    comparisons,
    changed,
    on,
    error,
    loading,
    reload,
    ready: computed(() => data.value !== null),
  };
}

export type AsIfState = ReturnType<typeof useAsIf>;
