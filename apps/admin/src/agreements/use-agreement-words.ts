import { agreementForms, exchangeScopes } from '@concord/core';
import { computed } from 'vue';
import type { Schema } from '../session/contract.ts';
import { useFormats } from '../session/formats.ts';
import { useWords } from '../session/i18n.ts';

type Form = Schema<'AgreementForm'>;

/** Forms and scopes in the reader's language, and as choices. */
export function useAgreementWords() {
  const { t } = useWords();
  const formats = useFormats();
  const form = (value: Form): string =>
    value === null ? t('ui.notRecorded') : t(`agreements.form.${value}`);
  return {
    form,
    scope: (scopes: readonly Schema<'ExchangeScope'>[]): string =>
      scopes.length === 0
        ? t('agreements.scope.none')
        : formats.value.list(
            exchangeScopes.filter((s) => scopes.includes(s)).map((s) => t(`agreements.scope.${s}`)),
          ),
    formOptions: computed(() => agreementForms.map((value) => ({ value, label: form(value) }))),
  };
}
