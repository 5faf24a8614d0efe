import { defineStore } from 'pinia';
import { computed, nextTick, shallowRef } from 'vue';
import { api } from './api.ts';
import type { Schema } from './contract.ts';
import { forgetDrafts } from './drafts.ts';

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

  /** Somebody has signed in. False where another was here before: what they left on the page is not theirs. */
  function begin(next: Session, to = location.href): boolean {
    const before = session.value?.principal.id ?? next.principal.id;
    if (before !== next.principal.id) {
      void leave(to);
      return false;
    }
    session.value = next;
    error.value = null;
    return true;
  }

  async function signOut(): Promise<void> {
    // Whom the agency's provider vouches for signs out there as well.
    const ways = session.value?.principal.provider ? (await api.getSignInWays()).data : null;
    await api.signOut();
    await leave(ways?.provider?.signOutAddress ?? '/');
  }

  /** Loads the app anew, without drafts and whatever else was in its memory. No form is left to ask about that. */
  async function leave(to: string): Promise<void> {
    session.value = null;
    forgetDrafts();
    await nextTick();
    if (to === location.href) location.reload();
    else location.assign(to);
  }

  return {
    session,
    error,
    load,
    begin,
    signOut,
    today: computed(() => session.value?.today ?? ''),
    timeZone: computed(() => session.value?.timeZone ?? 'UTC'),
    principal: computed(() => session.value?.principal ?? null),
    demo: computed(() => session.value?.register.kind === 'demo'),
    may: (scope: string): boolean => session.value?.principal.scopes.some((s) => s === scope) ?? false,
  };
});
