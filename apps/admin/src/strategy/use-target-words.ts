import {
  agreementGoals,
  arrangementGoals,
  countedPurposes,
  measuresWithAWhole,
  type TargetMeasure,
  targetBounds,
  targetKinds,
  targetMeasures,
} from '@concord/core';
import { computed } from 'vue';
import { useFormats } from '../session/formats.ts';
import { useWords } from '../session/i18n.ts';
import { usePartnerWords } from '../ui/use-partner-words.ts';
import type { Reach, ReachOf } from './reach.ts';
import type { Target } from './store.ts';

/** What a target asks for, in the reader's language and without the partner it names; and each part as choices. */
export function useTargetWords() {
  const { t } = useWords();
  const formats = useFormats();
  const { stage } = usePartnerWords();
  const choices = <S extends string>(stages: readonly S[]) =>
    computed(() => stages.map((value) => ({ value, label: stage(value) })));

  function number({ measure, bound, amount, baseline }: ReachOf<'number'>): string {
    const what = t(`strategy.target.measures.${measure}`);
    if (bound === 'all') return t('strategy.target.said.all', { what });
    if (bound !== null && amount !== null)
      return t(`strategy.target.said.${bound}`, { what, n: formats.value.number(amount) });
    return baseline === null ? what : t('strategy.target.said.growing', { what });
  }
  function activities({ activityKinds, atLeast }: ReachOf<'activities'>): string {
    const kinds = activityKinds.map((kind, i) => {
      const name = t(`ui.shared.activityKind.${kind}`);
      return i === 0 ? name : `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
    });
    const what = kinds.length === 0 ? t('strategy.target.said.anyKind') : formats.value.either(kinds);
    return t('strategy.target.said.at-least', { what, n: formats.value.number(atLeast) });
  }
  /** `each`: of several partners, each of which is to reach it. */
  function reach(asked: Reach, each = false): string {
    const of = (what: string): string => (each ? t('strategy.target.said.each', { what }) : what);
    switch (asked.kind) {
      case 'agreement':
        return t('strategy.target.said.agreement', { stage: stage(asked.stage) });
      case 'working-arrangement':
        return t(`strategy.target.said.arrangement.${asked.purpose ?? 'any'}`, { stage: stage(asked.stage) });
      case 'contact-point':
        return t('strategy.target.said.contactPoint');
      case 'number':
        return of(number(asked));
      case 'activities':
        return of(activities(asked));
    }
  }

  return {
    reach,
    /** For a button or a notice, which have no room for a footnote: the code stands for the name (BR17). */
    named: ({ title, reach: asked }: Pick<Target, 'title' | 'reach'>): string =>
      [title ?? reach(asked), asked.partnerCode].filter(Boolean).join(', '),
    /** "70 at the outset", of a number that was counted then. */
    baseline: (asked: Reach): string | null =>
      asked.kind === 'number' && asked.baseline !== null
        ? t('strategy.target.said.baseline', { n: formats.value.number(asked.baseline) })
        : null,
    due: (on: string | null): string => (on ? formats.value.partial(on) : t('strategy.target.atTheEnd')),
    staged: (goal: string | null): string => (goal ? stage(goal) : t('ui.notRecorded')),
    kinds: computed(() =>
      targetKinds.map((value) => ({ value, label: t(`strategy.target.kinds.${value}`) })),
    ),
    agreementStages: choices(agreementGoals),
    arrangementStages: choices(arrangementGoals),
    purposes: computed(() =>
      countedPurposes.map((value) => ({ value, label: t(`strategy.target.purposes.${value}`) })),
    ),
    measures: computed(() =>
      targetMeasures.map((value) => ({ value, label: t(`strategy.target.measures.${value}`) })),
    ),
    /** Only some of what is counted has a whole that can be asked for. */
    bounds: (measure: TargetMeasure | null) =>
      targetBounds
        .filter((bound) => bound !== 'all' || measuresWithAWhole.some((each) => each === measure))
        .map((value) => ({ value, label: t(`strategy.target.bounds.${value}`) })),
  };
}
