import { ApiProblem, type Problem } from '@concord/client';

/** The problem a call is refused with; fails when it is not refused. */
export async function refusalOf(call: Promise<unknown>): Promise<Problem> {
  try {
    await call;
  } catch (error) {
    if (error instanceof ApiProblem) return error.problem;
    throw error;
  }
  throw new Error('expected a refusal, and the call went through');
}

/** The last part of a problem's type: its code. */
export const codeOf = (problem: Problem): string => problem.type.replace('/docs/problems/', '');
