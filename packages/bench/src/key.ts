/** The administrator's key of every product that is measured. */
const key = 'the-key-of-every-measure-0123456789';

/** Makes the client with that key (`CONCORD_KEY`). */
export const keyInEnvironment = { CONCORD_KEY: key };

/** What a request proves itself by. */
export const withKey = { authorization: `Bearer ${key}` };
