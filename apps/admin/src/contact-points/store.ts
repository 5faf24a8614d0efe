import { computed } from 'vue';
import { api } from '../session/api.ts';
import type { Schema } from '../session/contract.ts';
import { useDay } from '../session/day.ts';
import { useLoad } from '../session/load.ts';
import { because } from '../ui/instruments/instrument.ts';

export type ContactPoint = Schema<'ContactPoint'>;
export type Holder = Schema<'ContactPointHolder'>;
export type Confirmation = Schema<'ContactPointConfirmation'>;
type Read = { data: ContactPoint; etag: string | null };

/** One contact point of the register, with everything that may be done to it. */
export function useContactPoint(id: () => string) {
  const day = useDay();
  const { data, error, reload } = useLoad(
    () => [id(), day.params],
    (signal): Promise<Read> => api.getContactPoint({ id: id(), ...day.params }, { signal }),
  );
  const office = computed(() => data.value?.data ?? null);
  const held = () => ({ id: id(), ifMatch: data.value?.etag ?? '' });
  function show(saved: Read): ContactPoint {
    data.value = saved;
    return saved.data;
  }

  return {
    office,
    error,
    reload,
    fresh: async () => show(await api.getContactPoint({ id: id() })),
    save: async (body: Schema<'ContactPointDraft'>, reason?: string) =>
      show(await api.updateContactPoint({ ...held(), body }, because(reason))),
    remove: (reason?: string) => api.deleteContactPoint(held(), because(reason)),
    restore: () => api.restoreContactPoint({ id: id() }),
    addHolder: async (body: Schema<'ContactPointHolderCreate'>, reason?: string) =>
      show(await api.createContactPointHolder({ id: id(), body }, because(reason))),
    changeHolder: async (holderId: string, body: Schema<'ContactPointHolderDraft'>, reason?: string) =>
      show(await api.updateContactPointHolder({ ...held(), holderId, body }, because(reason))),
    removeHolder: async (holderId: string, reason?: string) =>
      show(await api.deleteContactPointHolder({ ...held(), holderId }, because(reason))),
    restoreHolder: async (holderId: string) =>
      show(await api.restoreContactPointHolder({ id: id(), holderId })),
    handOver: async (body: Schema<'ContactPointHandOver'>, reason?: string) =>
      show(await api.createContactPointHandOver({ id: id(), body }, because(reason))),
    confirm: async (body: Schema<'ContactPointConfirmationCreate'>, reason?: string) =>
      show(await api.recordContactPointConfirmation({ id: id(), body }, because(reason))),
    restoreConfirmation: async (confirmationId: string) =>
      show(await api.restoreContactPointConfirmation({ id: id(), confirmationId })),
    unconfirm: async (confirmationId: string) =>
      show(await api.deleteContactPointConfirmation({ ...held(), confirmationId })),
  };
}
export type ContactPointStore = ReturnType<typeof useContactPoint>;
