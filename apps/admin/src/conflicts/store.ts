import { computed } from 'vue';
import { api } from '../session/api.ts';
import type { Schema } from '../session/contract.ts';
import { useDay } from '../session/day.ts';
import { useLoad } from '../session/load.ts';
import { because } from '../ui/instruments/instrument.ts';
import type { Conflict } from './draft.ts';

type Saved = { data: Conflict; etag: string | null };

/** One conflict, and everything that may be done to it. */
export function useConflict(id: () => string) {
  const day = useDay();
  const { data, error, loading, reload } = useLoad(
    () => [id(), day.params],
    (signal): Promise<Saved> => api.getConflict({ id: id(), ...day.params }, { signal }),
  );
  const path = () => ({ id: id(), ifMatch: data.value?.etag ?? '' });
  function show(saved: Saved): Conflict {
    data.value = saved;
    return saved.data;
  }
  return {
    conflict: computed(() => data.value?.data ?? null),
    error,
    loading,
    reload,
    fresh: async () => show(await api.getConflict({ id: id() })),
    save: async (body: Schema<'ConflictDraft'>, reason?: string) =>
      show(await api.updateConflict({ ...path(), body }, because(reason))),
    resolve: async (body: Schema<'ConflictResolutionDraft'>) =>
      show(await api.recordConflictResolution({ ...path(), body })),
    reopen: async (reason: string) => show(await api.deleteConflictResolution(path(), because(reason))),
    remove: (reason?: string) => api.deleteConflict(path(), because(reason)),
  };
}
export type ConflictStore = ReturnType<typeof useConflict>;
