import { computed } from 'vue';
import { api } from '../session/api.ts';
import type { Schema } from '../session/contract.ts';
import { useDay } from '../session/day.ts';
import { useLoad } from '../session/load.ts';

export type Project = Schema<'CapacityProject'>;
export type Matrix = Schema<'ProjectMatrix'>;
export type Status = NonNullable<Project['status']>;

/** What a project is called: it may have only a working title yet. */
export const titleOf = ({
  name,
  workingTitle,
  code,
}: Pick<Project, 'name' | 'workingTitle' | 'code'>): string => name ?? workingTitle ?? code;

export interface ReadProject {
  record: Project;
  etag: string;
}

/** One capacity project of the register. */
export function useProject(code: () => string) {
  const day = useDay();
  const load = useLoad(
    () => [code(), day.params],
    async (signal): Promise<ReadProject> => {
      const { data: record, etag } = await api.getCapacityProject(
        { code: code(), ...day.params },
        { signal },
      );
      return { record, etag: etag ?? '' };
    },
  );
  // What is shown belongs to this address.
  const read = computed(() => (load.data.value?.record.code === code() ? load.data.value : null));
  return { ...load, read };
}
