import { defineStore } from 'pinia';
import { computed, shallowRef } from 'vue';
import { api } from './api.ts';
import type { Schema } from './contract.ts';
import { forgetDrafts } from './drafts.ts';

/** The server's day (the browser's clock is never asked), who is here, and which register this is. */
export type Session = Schema<'Session'>;

/** Loads the app anew and takes the drafts along with everything else that was in its memory. */
function leave(to: string): void {
  forgetDrafts();
  if (to === location.href) location.reload();
  else location.assign(to);
}

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
    /** Somebody has signed in; what was on the page of another person is not for them. */
    begin(next: Session, to = location.href): void {
      const before = session.value?.principal.id;
      session.value = next;
      error.value = null;
      if (before !== undefined && before !== next.principal.id) leave(to);
    },
    async signOut(): Promise<void> {
      await api.signOut();
      leave('/');
    },
    today: computed(() => session.value?.today ?? ''),
    timeZone: computed(() => session.value?.timeZone ?? 'UTC'),
    principal: computed(() => session.value?.principal ?? null),
    demo: computed(() => session.value?.register.kind === 'demo'),
    may: (scope: string): boolean => session.value?.principal.scopes.some((s) => s === scope) ?? false,
  };
});
