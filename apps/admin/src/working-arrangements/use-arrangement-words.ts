import { arrangementPurposes } from '@concord/core';
import { computed } from 'vue';
import type { Schema } from '../session/contract.ts';
import { useWords } from '../session/i18n.ts';

/** Purposes in the reader's language, and as choices. */
export function useArrangementWords() {
  const { t } = useWords();
  const purpose = (value: Schema<'ArrangementPurpose'>): string =>
    value === null ? t('ui.notRecorded') : t(`working-arrangements.purpose.${value}`);
  return {
    purpose,
    purposeOptions: computed(() => arrangementPurposes.map((value) => ({ value, label: purpose(value) }))),
  };
}
