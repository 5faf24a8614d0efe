/** The administrator's key, with which tests call unless they say otherwise. */
export const testKey = 'the-key-of-every-test-0123456789';
