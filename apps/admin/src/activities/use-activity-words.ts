import { type ActivityKind, type ActivityState, activityKinds, activityStates } from '@concord/core';
import { computed } from 'vue';
import { useFormats } from '../session/formats.ts';
import { useWords } from '../session/i18n.ts';

/** Kinds, states, places and dates in the reader's language, and as choices. */
export function useActivityWords() {
  const { t } = useWords();
  const formats = useFormats();
  const kind = (value: ActivityKind): string => t(`ui.shared.activityKind.${value}`);
  const state = (value: ActivityState): string => t(`ui.shared.activityState.${value}`);
  return {
    kind,
    state,
    kindOptions: computed(() =>
      activityKinds
        .map((value) => ({ value, label: kind(value) }))
        .sort((a, b) => formats.value.compare(a.label, b.label)),
    ),
    stateOptions: computed(() => activityStates.map((value) => ({ value, label: state(value) }))),
    place: (value: string | null): string =>
      value === null
        ? t('ui.notRecorded')
        : value === 'agency' || value === 'online'
          ? t(`activities.place.${value}`)
          : value,
    date: (value: string | null): string => (value ? formats.value.partial(value) : t('ui.notRecorded')),
  };
}
