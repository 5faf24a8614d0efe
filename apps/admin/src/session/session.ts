import { defineStore } from 'pinia';
import { computed, shallowRef } from 'vue';
import { api } from './api.ts';
import type { Schema } from './contract.ts';

/** The server's day (the browser's clock is never asked), who is here, and which register this is. */
export type Session = Schema<'Session'>;

export const useSession = defineStore('session', () => {
  const session = shallowRef<Session | null>(null);
  const error = shallowRef<unknown>(null);

  async function load(): Promise<void> {
    try {
      session.value = (await api.getSession()).data;
      error.value = null;
    } catch (problem) {
      error.value = problem;
    }
  }

  return {
    session,
    error,
    load,
    today: computed(() => session.value?.today ?? ''),
    timeZone: computed(() => session.value?.timeZone ?? 'UTC'),
    principal: computed(() => session.value?.principal ?? null),
    demo: computed(() => session.value?.register.kind === 'demo'),
    may: (scope: string): boolean =>
      session.value?.principal.scopes.some((s) => s === scope || s === 'admin') ?? false,
  };
});
