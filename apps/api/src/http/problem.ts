import type { Problem } from '@concord/contract';
import { footnotesFor } from '@concord/core';
import { type ProblemKind, problemKinds } from './problem-kinds.ts';

export type Violation = NonNullable<Problem['errors']>[number];

type Extra = {
  errors?: Violation[];
  headers?: Record<string, string>;
  rule?: string;
  params?: Record<string, string>;
  current?: NonNullable<Problem['current']>;
};

/** An answer with a status of 400 or more; only `http/` makes them. */
export class HttpProblem extends Error {
  readonly kind: ProblemKind;
  readonly detail: string;
  readonly extra: Extra;

  constructor(kind: ProblemKind, detail: string, extra: Extra = {}) {
    super(detail);
    this.kind = kind;
    this.detail = detail;
    this.extra = extra;
  }
}

/** Where the page about a kind of problem is; stable, relative to the API's own origin. */
export const problemType = (code: string) => `/docs/problems/${code}`;

/** The problem document (RFC 9457) that goes over the wire. */
export function problemDocument(problem: HttpProblem, requestId: string): Problem {
  const { title, status } = problemKinds[problem.kind];
  const { errors, rule, params, current } = problem.extra;
  const footnotes = footnotesFor(`${problem.detail} ${JSON.stringify([errors, params])}`);
  return {
    type: problemType(problem.kind),
    title,
    status,
    detail: problem.detail,
    instance: requestId,
    ...(rule && { rule }),
    ...(params && { params }),
    ...(errors?.length && { errors }),
    ...(footnotes.length && { footnotes }),
    ...(current && { current }),
  };
}
