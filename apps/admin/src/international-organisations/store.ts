import { computed } from 'vue';
import { api } from '../session/api.ts';
import type { Schema } from '../session/contract.ts';
import { useDay } from '../session/day.ts';
import { useLoad } from '../session/load.ts';

export type Organisation = Schema<'InternationalOrganisation'>;
export type Body = Schema<'OrganisationBody'>;
export type JointAction = Schema<'JointAction'>;
export interface ReadOrganisation {
  record: Organisation;
  etag: string;
}
export type Saved = { data: Organisation; etag: string | null };

export const readOf = ({ data: record, etag }: Saved): ReadOrganisation => ({ record, etag: etag ?? '' });

/** One organisation, as it stands and as every change to its parts leaves it. */
export function useOrganisation(code: () => string) {
  const day = useDay();
  const load = useLoad(
    () => [code(), day.params],
    async (signal) =>
      readOf(await api.getInternationalOrganisation({ code: code(), ...day.params }, { signal })),
  );
  const show = (saved: Saved): void => {
    load.data.value = readOf(saved);
  };
  // What is shown belongs to this address.
  const read = computed(() => (load.data.value?.record.code === code() ? load.data.value : null));
  return { ...load, read, show };
}
