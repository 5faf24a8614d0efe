/** The administrator's key of the register under test; scripts and most tests call with it. */
export const key = 'the-key-of-the-end-to-end-tests';
