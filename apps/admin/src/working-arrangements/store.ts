import {
  type Agreement,
  arrangementCan,
  type WorkingArrangement as CoreArrangement,
  gatesWithState,
  type MilestoneDraft,
} from '@concord/core';
import { computed } from 'vue';
import { api } from '../session/api.ts';
import type { Schema } from '../session/contract.ts';
import { useDay } from '../session/day.ts';
import { useLoad } from '../session/load.ts';
import { because, type InstrumentRules, storedGates } from '../ui/instruments/instrument.ts';
import { verbsOf } from './verbs.ts';

export type WorkingArrangement = Schema<'WorkingArrangement'>;
export type Saved = { data: WorkingArrangement; etag: string | null };

/** As core reads it: without the gate that is computed. */
const toCore = (arrangement: WorkingArrangement): CoreArrangement => ({
  ...arrangement,
  gates: storedGates(arrangement.gates),
});

/** The agreement it implements, which its gate follows (BR10); null where it implements none. */
export async function implementedBy(
  { implements: id }: WorkingArrangement,
  signal?: AbortSignal,
): Promise<Agreement | null> {
  return id === null ? null : (await api.getAgreement({ id }, { signal })).data;
}

/** What may be done with an arrangement on a day, in the very sentences of core. */
export function rulesOf(
  arrangement: WorkingArrangement,
  implemented: Agreement | null,
  day: string,
): InstrumentRules {
  const core = toCore(arrangement);
  return {
    track: 'working-arrangement',
    record: (draft) =>
      arrangementCan.record(
        core,
        draft as MilestoneDraft<WorkingArrangement['milestones'][number]['stage']>,
        { implemented },
      ),
    gateSentences: Object.fromEntries(
      gatesWithState(core, implemented, day).map(({ gate, sentence }) => [gate?.id ?? 'computed', sentence]),
    ),
  };
}

/** One working arrangement of the register, with everything that may be done to it. */
export function useWorkingArrangement(id: () => string) {
  const day = useDay();
  const { data, error, loading, reload } = useLoad(
    () => [id(), day.params],
    async (signal) => {
      const { data: arrangement, etag } = await api.getWorkingArrangement(
        { id: id(), ...day.params },
        { signal },
      );
      return { arrangement, etag: etag ?? '', implemented: await implementedBy(arrangement, signal) };
    },
  );

  const arrangement = computed(() => data.value?.arrangement ?? null);
  const rules = computed(() => data.value && rulesOf(data.value.arrangement, data.value.implemented, day.on));

  const path = () => ({ id: id(), ifMatch: data.value?.etag ?? '' });
  function show(saved: Saved): WorkingArrangement {
    if (data.value) data.value = { ...data.value, arrangement: saved.data, etag: saved.etag ?? '' };
    return saved.data;
  }
  const fresh = async () => show(await api.getWorkingArrangement({ id: id() }));

  async function save(body: Schema<'WorkingArrangementDraft'>, reason?: string): Promise<void> {
    const tied = body.implements !== undefined && body.implements !== arrangement.value?.implements;
    show(await api.updateWorkingArrangement({ ...path(), body }, because(reason)));
    if (tied) await reload();
  }
  const remove = (reason?: string) => api.deleteWorkingArrangement(path(), because(reason));
  const restore = (deleted: string) => api.restoreWorkingArrangement({ id: deleted });

  return {
    arrangement,
    rules,
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
export type WorkingArrangementStore = ReturnType<typeof useWorkingArrangement>;
