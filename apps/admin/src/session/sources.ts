import { defineStore } from 'pinia';
import { ref, shallowRef } from 'vue';
import { api } from './api.ts';
import type { Schema } from './contract.ts';

export type SourceTitle = Pick<Schema<'Source'>, 'code' | 'title'>;

/** Titles of the sources, for citation marks and citation fields: asked for once, when first needed. */
export const useSourceTitles = defineStore('source-titles', () => {
  const sources = shallowRef<readonly SourceTitle[]>([]);
  const failed = ref(false);
  let asked: Promise<void> | undefined;

  function need(): Promise<void> {
    // Titles as they are now, whatever the second clock shows: they are asked for only once.
    asked ??= api.listSources({ limit: 200, knownAt: undefined }).then(
      ({ data }) => {
        sources.value = data.items;
        failed.value = false;
      },
      () => {
        failed.value = true;
        asked = undefined;
      },
    );
    return asked;
  }

  return {
    sources,
    failed,
    need,
    /** A source was recorded, renamed or deleted: they are asked for again. */
    again(): Promise<void> {
      asked = undefined;
      return need();
    },
    title: (code: string) => sources.value.find((s) => s.code === code)?.title ?? null,
  };
});
