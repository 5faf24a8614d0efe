import { ApiProblem, ConnectionLost } from '@concord/client';
import { type Say, say } from './i18n.ts';

export { ApiProblem } from '@concord/client';

export interface Told {
  title: string;
  detail: string | null;
  requestId: string | null;
  status: number | null;
}

/** No answer at all: the request never reached the server. */
export function isUnreachable(error: unknown): boolean {
  return error instanceof ConnectionLost;
}

/** The kind of a problem, as its page in the reference is called: `step-up-needed`; null for any other failure. */
export const codeOf = (error: unknown): string | null =>
  error instanceof ApiProblem ? (error.problem.type.split('/').at(-1) ?? null) : null;

/** Nobody is signed in, or no longer. */
export const isSignedOut = (error: unknown): boolean => codeOf(error) === 'unauthorised';

/** There is no such record. */
export function isMissing(error: unknown): error is ApiProblem {
  return error instanceof ApiProblem && error.status === 404;
}

export function isStale(error: unknown): error is ApiProblem {
  return error instanceof ApiProblem && error.status === 412;
}

/** Titles said in the reader's language; the server speaks English. */
const ownTitle: Partial<Record<number, 'forbidden' | 'missing' | 'stale' | 'often'>> = {
  403: 'forbidden',
  404: 'missing',
  412: 'stale',
  429: 'often',
};

/** Where the reader's language is needed for the whole sentence as well: who signs in may know no English. */
const ownDetail: Record<string, 'signInRefused' | 'signedOut'> = {
  'sign-in-refused': 'signInRefused',
  unauthorised: 'signedOut',
};

/** Any failure in words for a person. The server's own sentence wins: it says what to do. */
export function tell(error: unknown, t: Say = say): Told {
  if (error instanceof ApiProblem) {
    const { title, detail, instance, status } = error.problem;
    const own = ownDetail[codeOf(error) ?? ''];
    if (own) return { title, detail: t(`session.problem.${own}`), requestId: instance ?? null, status };
    const known = status >= 500 ? 'broken' : ownTitle[status];
    return {
      title: known ? t(`session.problem.${known}`) : title,
      detail: detail ?? (known ? null : title),
      requestId: instance ?? null,
      status,
    };
  }
  if (isUnreachable(error)) {
    return {
      title: t('session.problem.unreachable'),
      detail: t('session.problem.unreachableDetail'),
      requestId: null,
      status: null,
    };
  }
  return {
    title: t('session.problem.unexpected'),
    detail: error instanceof Error ? error.message : null,
    requestId: null,
    status: null,
  };
}

export interface FormErrors {
  /** JSON Pointer of the field → sentence. */
  fields: Record<string, string>;
  /** What belongs to no single field: a refused rule, a lost connection. */
  general: string | null;
}

/** The one place that maps a problem to the fields of a form. */
export function toFormErrors(error: unknown, t: Say = say): FormErrors {
  const told = tell(error, t);
  const sentence = told.detail ?? told.title;
  if (!(error instanceof ApiProblem)) return { fields: {}, general: sentence };
  const fields: Record<string, string> = {};
  const loose: string[] = [];
  for (const { pointer, parameter, detail } of error.problem.errors ?? []) {
    const words = detail ?? sentence;
    if (pointer) fields[pointer] = fields[pointer] ? `${fields[pointer]} ${words}` : words;
    else loose.push(parameter ? `${parameter}: ${words}` : words);
  }
  if (Object.keys(fields).length === 0 && loose.length === 0) return { fields, general: sentence };
  return { fields, general: loose.length > 0 ? loose.join(' ') : null };
}
