import { computed } from 'vue';
import { api } from '../session/api.ts';
import type { Schema } from '../session/contract.ts';
import { useDay } from '../session/day.ts';
import { useLoad } from '../session/load.ts';

export type AnswerRow = Schema<'ExchangeAnswerRow'>;

/** The answers of the day for every partner, by code. The list stands without them. */
export function useAnswersOfDay() {
  const day = useDay();
  const { data, error } = useLoad(
    () => day.params,
    (signal) => api.listExchangeAnswers({ ...day.params }, { signal }).then((r) => r.data.items),
  );
  return {
    answers: computed(() => data.value && new Map(data.value.map((row) => [row.partner.code, row]))),
    answersFailed: computed(() => error.value !== null),
  };
}
