import {
  type AssessmentFact,
  agreementCan,
  type MilestoneDraft,
  storedGatesWithState,
  trackOf,
} from '@concord/core';
import { computed } from 'vue';
import { api } from '../session/api.ts';
import type { Schema } from '../session/contract.ts';
import { useDay } from '../session/day.ts';
import { useLoad } from '../session/load.ts';
import { because, type InstrumentRules } from '../ui/instruments/instrument.ts';
import { verbsOf } from './verbs.ts';

export type Agreement = Schema<'Agreement'>;
export type Saved = { data: Agreement; etag: string | null };

/** What core asks of a proposal: the assessments made of the partner (BR08). */
export async function assessmentsOf(partnerCode: string, signal?: AbortSignal) {
  const { assessments } = (await api.getPartnerProfile({ code: partnerCode }, { signal })).data;
  return assessments.map(({ assessedOn, memberStatesConsulted }) => ({
    on: assessedOn,
    memberStatesConsulted,
  }));
}

/** What may be done with an agreement on a day, in the very sentences of core. */
export function rulesOf(
  agreement: Agreement,
  assessments: readonly AssessmentFact[],
  day: string,
): InstrumentRules {
  const gates = storedGatesWithState(agreement, day);
  return {
    track: trackOf(agreement),
    record: (draft) =>
      agreementCan.record(agreement, draft as MilestoneDraft<Agreement['milestones'][number]['stage']>, {
        assessments,
      }),
    gateSentences: Object.fromEntries(gates.map(({ gate, sentence }) => [gate?.id ?? 'computed', sentence])),
  };
}

/** One agreement of the register, with everything that may be done to it. */
export function useAgreement(id: () => string) {
  const day = useDay();
  const { data, error, loading, reload } = useLoad(
    () => [id(), day.params],
    async (signal) => {
      const { data: agreement, etag } = await api.getAgreement({ id: id(), ...day.params }, { signal });
      return { agreement, etag: etag ?? '', assessments: await assessmentsOf(agreement.partnerCode, signal) };
    },
  );

  const agreement = computed(() => data.value?.agreement ?? null);
  const rules = computed(() => data.value && rulesOf(data.value.agreement, data.value.assessments, day.on));
  const usedBy = computed(() => [
    ...(agreement.value?.implementedBy ?? []),
    ...(agreement.value?.fallbacks ?? []),
  ]);
  /** Why it may not be deleted; null when it may. */
  const undeletable = computed(
    () =>
      (agreement.value && agreementCan.delete(agreement.value, { usedBy: usedBy.value })[0]?.sentence) ??
      null,
  );

  const path = () => ({ id: id(), ifMatch: data.value?.etag ?? '' });
  function show(saved: Saved): Agreement {
    if (data.value) data.value = { ...data.value, agreement: saved.data, etag: saved.etag ?? '' };
    return saved.data;
  }
  const fresh = async () => show(await api.getAgreement({ id: id() }));

  async function save(body: Schema<'AgreementDraft'>, reason?: string): Promise<void> {
    const moved = body.partnerCode !== undefined && body.partnerCode !== agreement.value?.partnerCode;
    show(await api.updateAgreement({ ...path(), body }, because(reason)));
    if (moved) await reload();
  }
  const remove = (reason?: string) => api.deleteAgreement(path(), because(reason));
  const restore = (deleted: string) => api.restoreAgreement({ id: deleted });

  return {
    agreement,
    rules,
    usedBy,
    undeletable,
    error,
    loading,
    reload,
    save,
    remove,
    restore,
    fresh,
    verbs: verbsOf(path, show, fresh),
  };
}
export type AgreementStore = ReturnType<typeof useAgreement>;
