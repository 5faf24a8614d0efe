import { Refused, refusalWords } from '@concord/core';
import { NotFound, Stale } from '../database/claim.ts';
import { CursorMismatch } from '../database/cursor.ts';
import { classifyFailure } from '../database/failures.ts';
import { NotDeleted } from '../history/restore.ts';
import { etagOf } from './etag.ts';
import { HttpProblem } from './problem.ts';

const retry = { headers: { 'Retry-After': '1' } };

/** The one place where what went wrong below `http/` becomes an answer. Unknown errors are 500 and say nothing. */
export function toProblem(error: unknown): HttpProblem {
  if (error instanceof HttpProblem) return error;
  if (error instanceof Refused) return ofRefusals(error);
  if (error instanceof NotFound) return new HttpProblem('not-found', error.message);
  if (error instanceof CursorMismatch) return ofCursor();
  if (error instanceof NotDeleted) return new HttpProblem('not-deleted', error.message);
  if (error instanceof Stale) return ofStale(error);
  return (
    ofFailure(error) ?? new HttpProblem('failure', 'The request could not be completed. Nothing was changed.')
  );
}

function ofRefusals({ refusals }: Refused): HttpProblem {
  const first = refusals[0];
  if (!first) return new HttpProblem('failure', 'The request could not be completed. Nothing was changed.');
  return new HttpProblem(first.code, first.sentence, {
    ...(first.rule && { rule: first.rule }),
    params: first.params,
    errors: refusals.map(({ code, sentence, at }) => ({
      ...(at !== null && { pointer: at }),
      code,
      detail: sentence,
    })),
  });
}

const ofCursor = () =>
  new HttpProblem('cursor-mismatch', 'The cursor does not belong to this list with this filter and sort.', {
    errors: [{ parameter: 'cursor', code: 'cursor-mismatch', detail: 'Begin again without a cursor.' }],
  });

function ofStale({ current }: Stale): HttpProblem {
  const { version, changedAt, changedBy } = current;
  const etag = etagOf(version);
  return new HttpProblem(
    'stale',
    `${changedBy} saved version ${version} at ${changedAt}. Read it again and merge your change.`,
    {
      current: { etag, changedAt, changedBy },
      headers: { ETag: etag },
    },
  );
}

function ofFailure(error: unknown): HttpProblem | null {
  const failure = classifyFailure(error);
  switch (failure?.kind) {
    case 'unavailable':
      return new HttpProblem(
        'unavailable',
        'The database cannot be reached just now. Try again in a moment.',
        retry,
      );
    case 'busy':
      return new HttpProblem(
        'unavailable',
        'Another change holds this record. Try again in a moment.',
        retry,
      );
    case 'unique':
      return new HttpProblem('already-exists', 'A record with this code exists already.');
    case 'foreign-key':
      return ofForeignKey(failure.constraint);
    case 'check':
      return new HttpProblem(
        'contradicts-the-register',
        'The values do not go together; the register refuses them.',
      );
    default:
      return null;
  }
}

/** Citations point at sources by code; every other reference to a missing record was there a moment ago. */
function ofForeignKey(constraint: string | null): HttpProblem {
  if (constraint?.startsWith('activity_use_')) {
    return new HttpProblem(
      'in-use-by-activities',
      'Activities on the register name this record: take it out of them first.',
    );
  }
  if (constraint !== 'citation_use_source') {
    return new HttpProblem(
      'still-in-use',
      'Other records refer to this one, or the record it refers to is gone.',
    );
  }
  const { sentence } = refusalWords['source-unknown'];
  return new HttpProblem('source-unknown', sentence.replace('{source}', 'that is cited'), {
    errors: [
      { pointer: '/citations', code: 'source-unknown', detail: 'A cited source is not on the register.' },
    ],
  });
}
