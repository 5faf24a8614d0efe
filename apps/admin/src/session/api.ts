import { createClient } from '@concord/client';
import { useConnection } from './connection.ts';

/** Tells the app when the server cannot be reached; everything else is the client's business. */
const watched: typeof fetch = async (input, init) => {
  try {
    return await fetch(input, init);
  } catch (failure) {
    if (!init?.signal?.aborted) useConnection().failed();
    throw failure;
  }
};

/** The one client of the app: same origin, the session's cookie. */
export const api = createClient({ baseUrl: '', fetch: watched });
