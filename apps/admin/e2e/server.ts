const port = Number(process.env.CONCORD_E2E_PORT ?? 3100);

/** The register under test, and the gallery of parts beside it. */
export const origin = `http://127.0.0.1:${port}`;
export const gallery = `http://127.0.0.1:${port + 1}`;

/** The administrator's key of the register under test; scripts and most tests call with it. */
export const key = 'the-key-of-the-end-to-end-tests';
