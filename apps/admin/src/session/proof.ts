import { defineStore } from 'pinia';
import { ref } from 'vue';
import { codeOf } from './problems.ts';

/** What a person is asked for while they work: to sign in again, or to give the password once more. */
export type Proof = 'sign-in' | 'step-up';

const wantedBy: Record<string, Proof> = { unauthorised: 'sign-in', 'step-up-needed': 'step-up' };

/** One dialog for everything that waits: what is asked for is given, or declined, for all of it at once. */
export const useProof = defineStore('proof', () => {
  const wanted = ref<Proof | null>(null);
  let asked: PromiseWithResolvers<boolean> | null = null;

  /** True once it was given. */
  function ask(proof: Proof): Promise<boolean> {
    // Signing in is proof enough for whatever else waits.
    if (wanted.value !== 'sign-in') wanted.value = proof;
    asked ??= Promise.withResolvers<boolean>();
    return asked.promise;
  }
  function settle(given: boolean): void {
    wanted.value = null;
    asked?.resolve(given);
    asked = null;
  }
  return { wanted, ask, settle };
});

/** Makes a call; where the server first wants a proof the person is asked for it, and the call is made once more. */
export async function withProof<T>(
  call: () => Promise<T>,
  ask: (proof: Proof) => Promise<boolean>,
): Promise<T> {
  try {
    return await call();
  } catch (problem) {
    const proof = wantedBy[codeOf(problem) ?? ''];
    if (!proof || !(await ask(proof))) throw problem;
    return call();
  }
}
