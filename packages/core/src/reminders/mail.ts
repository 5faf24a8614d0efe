/** Where a mail stands: it waits, it was taken by the server, it was given up, or nothing was left to tell. */
export const mailStates = ['queued', 'sent', 'failed', 'dropped'] as const;
export type MailState = (typeof mailStates)[number];

/** What can stand in the way of a mail. */
export const mailFaults = [
  'recipient-refused',
  'message-refused',
  'sign-in-refused',
  'not-secure',
  'no-connection',
  'no-answer',
  'next-day',
] as const;
export type MailFault = (typeof mailFaults)[number];

/** As much of a failure as tells what to do about it: an SMTP status, and what was under way. */
export interface MailFailure {
  status: number | null;
  at: 'connection' | 'security' | 'sign-in' | 'recipient' | 'message' | 'silence';
}

/** Seconds between tries: at once, after a minute, 5, 15, an hour, 3, 6 and 12 hours; then the next day's mail takes over. */
export const mailDelays = [0, 60, 300, 900, 3600, 10_800, 21_600, 43_200] as const;

export type MailOutcome =
  | { kind: 'try-again'; fault: MailFault; seconds: number }
  | { kind: 'failed'; fault: MailFault };

const faults = {
  connection: 'no-connection',
  security: 'not-secure',
  'sign-in': 'sign-in-refused',
  recipient: 'recipient-refused',
  message: 'message-refused',
  silence: 'no-answer',
} as const satisfies Record<MailFailure['at'], MailFault>;

/**
 * What follows from the failed try of that number, counted from 1. What the server refuses for good (5xx) about the
 * address or the message is over; all else may be mended within the day, also a wrong password.
 */
export function mailOutcome({ status, at }: MailFailure, tries: number): MailOutcome {
  const fault = faults[at];
  const forGood = (at === 'recipient' || at === 'message') && status !== null && status >= 500;
  const seconds = mailDelays[tries];
  return forGood || seconds === undefined ? { kind: 'failed', fault } : { kind: 'try-again', fault, seconds };
}
