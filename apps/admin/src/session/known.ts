/** An instant as the address may name it. */
export const isInstant = (text: unknown): text is string =>
  typeof text === 'string' && /^\d{4}-\d{2}-\d{2}T/.test(text) && !Number.isNaN(Date.parse(text));

/** The instant of record time in the page's address, or undefined while the app shows what is known now. */
export function knownInAddress(): string | undefined {
  const known = new URLSearchParams(location.search).get('known');
  return isInstant(known) ? new Date(known).toISOString() : undefined;
}
