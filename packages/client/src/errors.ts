import type { Problem } from '@concord/contract';

/** The API refused: `problem` is its RFC 9457 answer, with a sentence that says what to do. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  readonly status: number;
  readonly problem: Problem;
  /** Seconds after which the server asks to be tried again, or null. */
  readonly retryAfter: number | null;

  constructor(problem: Problem, retryAfter: number | null = null) {
    super(problem.detail);
    this.status = problem.status;
    this.problem = problem;
    this.retryAfter = retryAfter;
  }
}

/** No answer came: the connection failed or took too long. Whether a change was made is unknown. */
export class ConnectionLost extends Error {
  override readonly name = 'ConnectionLost';

  constructor(cause: unknown) {
    super('The server could not be reached. Check the connection and try again.', { cause });
  }
}
