import { type RegionId, regionIds, type Stage } from '@concord/core';
import { computed } from 'vue';
import { useFormats } from '../session/formats.ts';
import { useWords, type WordKey } from '../session/i18n.ts';

/** Regions, kinds and stages in the reader's language, and as choices of a filter or a form. */
export function usePartnerWords() {
  const { t } = useWords();
  const formats = useFormats();
  const region = (id: RegionId): string => t(`ui.region.${id}`);
  return {
    region,
    regions: (ids: readonly RegionId[]): string =>
      ids.length === 0 ? t('ui.notRecorded') : formats.value.list(ids.map(region)),
    regionOptions: computed(() => regionIds.map((id) => ({ value: id, label: region(id) }))),
    /** The register speaks of stages as text; all of them have words. */
    stage: (stage: string): string => t(`ui.stage.${stage as Stage}` satisfies WordKey),
  };
}
