import { createClient, type WholeClient } from '@concord/client';
import { endpoints } from '@concord/contract/endpoints';
import { useConnection } from './connection.ts';
import { knownInAddress } from './known.ts';
import { useProof, withProof } from './proof.ts';

/** Tells the app when the server cannot be reached; everything else is the client's business. */
const watched: typeof fetch = async (input, init) => {
  try {
    return await fetch(input, init);
  } catch (failure) {
    if (!init?.signal?.aborted) useConnection().failed();
    throw failure;
  }
};

const client = createClient({ baseUrl: '', fetch: watched });

/** The second clock is set once for the whole app, so no read can forget it. */
const clocked = Object.entries(client).map(([name, call]) => {
  if (!(endpoints[name as keyof typeof endpoints].query as readonly string[]).includes('knownAt'))
    return [name, call];
  const read = call as (argument?: object, options?: object) => unknown;
  return [name, (argument = {}, options = {}) => read({ knownAt: knownInAddress(), ...argument }, options)];
});

/** Whether there is a session is what these find out, or end: nobody is asked to sign in for them. */
const unasked = ['getSession', 'signOut'];

/** A session that ended, or a proof that is too old, is asked for over the page, and the call goes on. */
const proven = clocked.map(([name, call]) => {
  if (unasked.includes(name as string)) return [name, call];
  const send = call as (...given: unknown[]) => Promise<unknown>;
  return [
    name,
    (...given: unknown[]) =>
      withProof(
        () => send(...given),
        (proof) => useProof().ask(proof),
      ),
  ];
});

/**
 * The one client of the app: same origin, the session's cookie; reads are as known at what the address says. Every role
 * reads the groups of fields, so that only details of persons, which are texts, can be undisclosed to who signs in.
 */
export const api = Object.fromEntries(proven) as WholeClient;
