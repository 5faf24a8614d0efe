import type { TargetState } from '@concord/core';
import { useFormats } from '../../session/formats.ts';
import { useWords } from '../../session/i18n.ts';
import { usePartnerWords } from '../use-partner-words.ts';
import type { Evidence, Tally, TargetProgress } from './types.ts';

/** In the order in which a bar and a sentence tell of them, after what is achieved. */
export const openStates = ['under-way', 'overdue', 'conditional', 'not-started'] as const;
type Status = 'explored' | 'planned' | 'posted' | 'ended' | 'sought' | 'running' | 'completed' | 'cancelled';

/** Where targets stand and what shows it, in the reader's language. */
export function useProgressWords() {
  const { t } = useWords();
  const formats = useFormats();
  const { stage } = usePartnerWords();
  const number = (n: number): string => formats.value.number(n);

  function spoken({ values }: Evidence): Record<string, string> {
    const { stage: step, status, from, until } = values;
    return {
      ...values,
      ...(step && { stage: stage(step) }),
      ...(status && { status: t(`ui.progress.statuses.${status as Status}`) }),
      ...(from && { from: formats.value.partial(from) }),
      ...(until && { until: formats.value.partial(until) }),
    };
  }

  return {
    state: (state: TargetState): string => t(`ui.progress.state.${state}`),
    /** "1 of 12". */
    of: ({ achieved, of }: Tally): string =>
      of === 0
        ? t('ui.progress.nothingToReach')
        : t('ui.progress.of', { n: number(achieved), all: number(of) }),
    /** "1 of 12 targets achieved · 11 on a condition". */
    sentence: ({ achieved, of, states }: Tally): string =>
      [
        of === 0
          ? t('ui.progress.nothingToReach')
          : t('ui.progress.achievedOf', { n: number(achieved), all: number(of) }),
        ...openStates
          .filter((state) => states[state] > 0)
          .map((state) => t(`ui.progress.states.${state}`, { n: number(states[state]) }, states[state])),
      ].join(' · '),
    /** "0 of 71"; null where one thing is either reached or not. */
    amount: ({ counted, needed }: TargetProgress): string | null => {
      if (needed === null) return t('ui.progress.counted', { n: number(counted) });
      return needed === 1 ? null : t('ui.progress.of', { n: number(counted), all: number(needed) });
    },
    type: ({ record }: Evidence): string => t(`ui.progress.types.${record?.type ?? 'none'}`),
    says: (row: Evidence): string => t(`ui.progress.evidence.${row.code}`, spoken(row)),
  };
}
