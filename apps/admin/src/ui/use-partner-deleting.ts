import { type PartnerKind, partnerCan } from '@concord/core';
import { computed } from 'vue';
import { api } from '../session/api.ts';
import { useWords } from '../session/i18n.ts';
import { useLoad } from '../session/load.ts';
import { useWriting } from '../session/writing.ts';
import { because } from './instruments/instrument.ts';
import { useDeleting } from './use-deleting.ts';

const operations = {
  network: { delete: api.deleteNetwork, restore: api.restoreNetwork },
  'international-organisation': {
    delete: api.deleteInternationalOrganisation,
    restore: api.restoreInternationalOrganisation,
  },
} as const satisfies Partial<Record<PartnerKind, object>>;

/** Deleting a network or an organisation from its own page; why not, in core's sentence: its instruments keep it. */
export function usePartnerDeleting(
  kind: keyof typeof operations,
  read: () => { record: { code: string; name: string; designation: string | null }; etag: string } | null,
  list: string,
  reload: () => unknown,
) {
  const { t } = useWords();
  const writing = useWriting();
  const code = computed(() => read()?.record.code ?? '');
  const { data: instruments } = useLoad(
    () => code.value,
    async (signal) => {
      if (!code.value) return [];
      const of = { partnerCode: [code.value], limit: 200 };
      const [agreements, arrangements] = await Promise.all([
        api.listAgreements(of, { signal }),
        api.listWorkingArrangements(of, { signal }),
      ]);
      return [
        ...agreements.data.items.map(({ id, title }) => ({ type: 'agreement' as const, id, title })),
        ...arrangements.data.items.map(({ id, title }) => ({
          type: 'working-arrangement' as const,
          id,
          title,
        })),
      ];
    },
  );
  /** A notice has no room for a footnote: a name that needs one gives way to its code (BR17). */
  const label = computed(() => {
    const record = read()?.record;
    return record?.designation ? record.code : (record?.name ?? '');
  });
  const refusal = computed(() => {
    const record = read()?.record;
    const kept = record && partnerCan.delete(record, { instruments: instruments.value ?? [] })[0]?.sentence;
    return writing.reason.value ?? kept ?? null;
  });
  const deleting = useDeleting({
    key: () => code.value,
    remove: (key, reason) =>
      operations[kind].delete({ code: key, ifMatch: read()?.etag ?? '' }, because(reason)),
    restore: (key) => operations[kind].restore({ code: key }),
    said: () => t('ui.instrument.deleted', { title: label.value }),
    list,
    reload,
  });
  return { ...deleting, label, refusal };
}
