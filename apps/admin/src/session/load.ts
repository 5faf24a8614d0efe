import { onScopeDispose, ref, shallowRef, watch } from 'vue';
import { useConnection } from './connection.ts';
import { useDay } from './day.ts';
import { isUnreachable } from './problems.ts';

/**
 * Loads something and loads it again whenever `key` or the instant of record time changes. What was shown stays until the new answer
 * is there; an answer that comes too late is dropped.
 */
export function useLoad<T>(key: () => unknown, read: (signal: AbortSignal) => Promise<T>) {
  const data = shallowRef<T | null>(null);
  const error = shallowRef<unknown>(null);
  const loading = ref(false);
  const connection = useConnection();
  const day = useDay();
  let running: AbortController | undefined;

  async function reload(): Promise<void> {
    running?.abort();
    const mine = new AbortController();
    running = mine;
    loading.value = true;
    try {
      const answer = await read(mine.signal);
      if (mine.signal.aborted) return;
      data.value = answer;
      error.value = null;
    } catch (problem) {
      if (!mine.signal.aborted) error.value = problem;
    } finally {
      if (running === mine) loading.value = false;
    }
  }

  watch(() => JSON.stringify([key(), day.knownAt]), reload, { immediate: true });
  watch(
    () => connection.restored,
    () => {
      if (isUnreachable(error.value)) void reload();
    },
  );
  onScopeDispose(() => running?.abort());
  return { data, error, loading, reload };
}
