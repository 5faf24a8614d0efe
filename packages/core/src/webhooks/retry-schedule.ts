/**
 * Seconds between one try and the next, as Standard Webhooks publishes them: at once, then after 5 s, 5 min, 30 min,
 * 2 h, 5 h, 10 h, 14 h, 20 h and 24 h. Ten tries in a little over three days.
 */
export const tryDelays = [0, 5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400] as const;

/** How a receiver answered one try: with a status, or not at all. */
export type Answer = { status: number } | { status: null };

/** What follows from a try; `seconds` until the next. */
export type Outcome =
  | { kind: 'delivered' }
  | { kind: 'try-again'; seconds: number }
  | { kind: 'last-try-failed' }
  | { kind: 'gone' };

/** What follows from the answer to the try of that number, counted from 1. Only 2xx counts as received. */
export function outcomeOf(answer: Answer, tries: number): Outcome {
  if (answer.status !== null && answer.status >= 200 && answer.status < 300) return { kind: 'delivered' };
  if (answer.status === 410) return { kind: 'gone' };
  const seconds = tryDelays[tries];
  return seconds === undefined ? { kind: 'last-try-failed' } : { kind: 'try-again', seconds };
}
