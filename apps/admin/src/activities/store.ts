import { computed } from 'vue';
import { api } from '../session/api.ts';
import type { Schema } from '../session/contract.ts';
import { useLoad } from '../session/load.ts';
import { because } from '../ui/instruments/instrument.ts';
import type { PartnerLabel } from '../ui/types.ts';
import type { Activity } from './draft.ts';

export type FollowUp = Schema<'FollowUp'>;
export type Task = Schema<'FollowUpTask'>;
type Saved = { data: Activity; etag: string | null };

/** A title may name any of its partners; the footnote that goes with it is that of the one who has one (BR17). */
export const namesake = (partners: readonly PartnerLabel[]): PartnerLabel | null =>
  partners.find(({ designation }) => designation !== null) ?? null;

/** One activity with its follow-ups, and everything that may be done to it. */
export function useActivity(id: () => string) {
  const { data, error, reload } = useLoad(
    id,
    (signal): Promise<Saved> => api.getActivity({ id: id() }, { signal }),
  );
  const path = () => ({ id: id(), ifMatch: data.value?.etag ?? '' });
  function show(saved: Saved): Activity {
    data.value = saved;
    return saved.data;
  }
  const fresh = async () => show(await api.getActivity({ id: id() }));

  return {
    activity: computed(() => data.value?.data ?? null),
    error,
    reload,
    fresh,
    save: async (body: Schema<'ActivityDraft'>, reason?: string) =>
      show(await api.updateActivity({ ...path(), body }, because(reason))),
    remove: (reason?: string) => api.deleteActivity(path(), because(reason)),
    restore: () => api.restoreActivity({ id: id() }),
    async addFollowUp(body: Schema<'FollowUpCreate'>, reason?: string) {
      await api.createFollowUp({ id: id(), body }, because(reason));
      await fresh();
    },
    changeFollowUp: async (followUpId: string, body: Schema<'FollowUpDraft'>, reason?: string) =>
      show(await api.updateFollowUp({ ...path(), followUpId, body }, because(reason))),
    restoreFollowUp: async (followUpId: string) => show(await api.restoreFollowUp({ id: id(), followUpId })),
    removeFollowUp: async (followUpId: string, reason?: string) =>
      show(await api.deleteFollowUp({ ...path(), followUpId }, because(reason))),
  };
}
export type ActivityStore = ReturnType<typeof useActivity>;

/** Says of a task of any activity whether it is done; only that one field, so that nobody else's words are touched. */
export async function markDone(task: Pick<Task, 'id' | 'activity'>, doneOn: string | null): Promise<void> {
  const { id } = task.activity;
  const { etag } = await api.getActivity({ id });
  await api.updateFollowUp({ id, followUpId: task.id, ifMatch: etag ?? '', body: { doneOn } });
}
