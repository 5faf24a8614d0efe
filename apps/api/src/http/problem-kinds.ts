import { type RefusalCode, refusalWords } from '@concord/core';

/** One kind of problem: the same row answers the caller and fills its page in the docs. */
export interface KindOfProblem {
  status: number;
  title: string;
  advice: string;
}

const kind = (status: number, title: string, advice: string): KindOfProblem => ({ status, title, advice });

/** Problems of the protocol, whatever the operation. */
const protocol = {
  'invalid-request': kind(
    400,
    'The request does not match the contract',
    'Mend every entry of `errors`, each names its place, and send the request again.',
  ),
  'malformed-json': kind(
    400,
    'The body is not well-formed JSON',
    'Send one JSON document in UTF-8: no duplicate keys, no NUL characters, no lone surrogates.',
  ),
  'malformed-address': kind(
    400,
    'The address is not well formed',
    'Check the percent-encoding of the path and of the query.',
  ),
  'malformed-request': kind(
    400,
    'The request is not well-formed HTTP',
    'Check how the request is written: its first line, its headers and its length.',
  ),
  'cursor-mismatch': kind(
    400,
    'The cursor belongs to another list',
    'Take `cursor` from `links.next` and keep filter and sort as they were, or begin again without a cursor.',
  ),
  unauthorised: kind(
    401,
    'Credentials are missing or not valid',
    'Sign in, or send a valid key or token as `Authorization: Bearer`.',
  ),
  'sign-in-refused': kind(
    401,
    'The sign-in was refused',
    'Check address, password and code. After several wrong ones the account rests for some minutes.',
  ),
  'second-factor-needed': kind(
    401,
    'A code of the second factor is needed',
    'Send the six digits that the authenticator app shows, or a recovery code, as `code`.',
  ),
  'step-up-needed': kind(
    403,
    'A fresh proof of who you are is needed',
    'Give your password once more (POST /session/step-up); it holds for ten minutes.',
  ),
  'missing-scope': kind(
    403,
    'The scope for this is missing',
    'Ask an administrator for the scope that the problem names.',
  ),
  'foreign-origin': kind(
    403,
    'The request comes from a foreign page',
    'Open the app at the address of the API itself; other pages may not write.',
  ),
  'no-such-address': kind(
    404,
    'There is nothing at this address',
    'Paths are lower case, without a trailing slash; /docs lists them all.',
  ),
  'not-found': kind(
    404,
    'There is no such record',
    'Check the identifier; a deleted record can be restored.',
  ),
  'method-not-allowed': kind(
    405,
    'The address does not take this method',
    'Use one of the methods in `Allow`.',
  ),
  'not-acceptable': kind(
    406,
    'The answer does not exist in that format',
    'Accept the format that the problem names.',
  ),
  'too-slow': kind(
    408,
    'The request did not arrive in time',
    'Headers must be there within 10 seconds, the whole request within 20.',
  ),
  'in-progress': kind(
    409,
    'The same request is still being worked on',
    'Wait a moment and send it again with the same key.',
  ),
  'still-in-use': kind(409, 'Other records refer to this one', 'Remove or change what refers to it first.'),
  'already-exists': kind(
    409,
    'Such a record exists already',
    'Open the existing record, or choose another code.',
  ),
  'contradicts-the-register': kind(
    409,
    'The change contradicts the register',
    'Check the values against each other; the register holds rules that the change would break.',
  ),
  'not-deleted': kind(
    409,
    'The record is not deleted',
    'There is nothing to restore: the record is on the register.',
  ),
  'reference-gone': kind(
    409,
    'What the record refers to is gone',
    'Restore the partner, agreement or source that the problem names, then this record.',
  ),
  'cursor-expired': kind(
    410,
    'What follows the cursor is no longer in the feed',
    'Take a fresh export of the register at /v1/snapshot and follow the feed from the cursor in its first line.',
  ),
  stale: kind(
    412,
    'Someone saved in between',
    'Read the record again, merge your change and send it with the new ETag.',
  ),
  'too-large': kind(
    413,
    'The body is too large',
    'A body may hold 1 MB, 10,000 values in all and 1,000 in one list or object; send several requests.',
  ),
  'address-too-long': kind(
    414,
    'The address is too long',
    'Shorten the query; an address may hold 8,000 characters.',
  ),
  'unsupported-type': kind(
    415,
    'The body has a type this operation does not take',
    'Send the content type that the problem names.',
  ),
  'key-reused': kind(
    422,
    'The key was used for another request',
    'Use a new Idempotency-Key for a new request.',
  ),
  'precondition-required': kind(
    428,
    'The change does not say which version it is based on',
    'Read the record and send its ETag as `If-Match`.',
  ),
  'too-many-requests': kind(429, 'Too many requests', 'Wait as long as `Retry-After` says.'),
  'headers-too-large': kind(431, 'The headers are too large', 'Headers may hold 16 KB in all.'),
  failure: kind(
    500,
    'Something failed on our side',
    'Nothing was changed. Try again; if it goes on, report the `instance`.',
  ),
  unavailable: kind(
    503,
    'The register cannot be reached just now',
    'Nothing was changed. Try again after `Retry-After` seconds.',
  ),
  'outcome-unknown': kind(
    503,
    'It is not known whether the change was saved',
    'Send the same request again with the same `Idempotency-Key`: it has one effect. Without a key, read the record first.',
  ),
  overloaded: kind(503, 'Too much at once', 'Try again after `Retry-After` seconds.'),
} as const satisfies Record<string, KindOfProblem>;

type ProtocolProblem = keyof typeof protocol;
export type ProblemKind = ProtocolProblem | RefusalCode;

const refusals = Object.fromEntries(
  Object.entries(refusalWords).map(([code, words]) => [
    code,
    kind(words.kind === 'invalid' ? 400 : 409, words.title, words.sentence),
  ]),
) as Record<RefusalCode, KindOfProblem>;

/** Every kind of problem the API can answer with; refusals of the domain come from core's table. */
export const problemKinds: Record<ProblemKind, KindOfProblem> = { ...refusals, ...protocol };
