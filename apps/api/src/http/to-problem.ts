import { Refused, refusal } from '@concord/core';
import { NotFound, Stale } from '../database/claim.ts';
import { CursorMismatch } from '../database/cursor.ts';
import { classifyFailure, missingKey } from '../database/failures.ts';
import { CursorExpired } from '../history/feed-place.ts';
import { UnknownChangeType } from '../history/feed-types.ts';
import { NotYetKnown } from '../history/known-at.ts';
import { ReferenceGone } from '../history/reference-gone.ts';
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
  if (error instanceof CursorExpired) return ofExpired(error);
  if (error instanceof UnknownChangeType) return ofUnknownType(error);
  if (error instanceof NotDeleted) return new HttpProblem('not-deleted', error.message);
  if (error instanceof ReferenceGone) return new HttpProblem('reference-gone', error.message);
  if (error instanceof NotYetKnown) return ofFuture(error);
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

function ofFuture({ message }: NotYetKnown): HttpProblem {
  const detail = `${message} Name an instant that has passed, or leave knownAt out.`;
  return new HttpProblem('invalid-request', detail, {
    errors: [{ parameter: 'knownAt', code: 'future', detail }],
  });
}

const ofExpired = ({ message }: CursorExpired) =>
  new HttpProblem(
    'cursor-expired',
    `${message} Take a fresh export at /v1/snapshot and go on from its cursor.`,
    {
      headers: { Link: '</v1/snapshot>; rel="alternate"' },
      params: { snapshot: '/v1/snapshot' },
    },
  );

const ofUnknownType = ({ message }: UnknownChangeType) =>
  new HttpProblem('invalid-request', `${message} All of them are listed at /docs/changes.`, {
    errors: [{ parameter: 'types', code: 'unknown', detail: message }],
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
      return ofTakenCode();
    case 'foreign-key':
      return ofForeignKey(failure.constraint, missingKey(error));
    case 'check':
      return new HttpProblem(
        'contradicts-the-register',
        'The values do not go together; the register refuses them.',
      );
    case 'no-such-time':
      return new HttpProblem(
        'invalid-request',
        'There is no such instant, or none the register can tell of.',
      );
    default:
      return null;
  }
}

/** Only codes are unique. */
function ofTakenCode(): HttpProblem {
  const detail = 'A record with this code exists already.';
  return new HttpProblem('already-exists', detail, {
    errors: [{ pointer: '/code', code: 'already-exists', detail }],
  });
}

/** Citations point at sources by code; every other reference to a missing record was there a moment ago. */
function ofForeignKey(constraint: string | null, missing: string | null): HttpProblem {
  if (constraint === 'citation_use_source' && missing !== null)
    return ofRefusals(new Refused([refusal('source-unknown', { source: missing }, '/citations')]));
  if (constraint?.startsWith('activity_use_'))
    return new HttpProblem(
      'in-use-by-activities',
      'Activities on the register name this record: take it out of them first.',
    );
  if (constraint?.startsWith('conflict_use_'))
    return new HttpProblem(
      'touched-by-conflicts',
      'Conflicts between sources name this record: take it out of them first.',
    );
  return new HttpProblem(
    'still-in-use',
    'Other records refer to this one, or the record it refers to is gone.',
  );
}
