import type { Request } from 'express';
import type { OperationDocument } from './document.ts';
import { versionIn } from './etag.ts';
import { parseJson, readText } from './json-body.ts';
import { HttpProblem, type Violation } from './problem.ts';
import { bodyCheck, type Check, parameterCheck } from './validation.ts';

/** A request of one operation, checked against the contract. */
export interface Incoming {
  path: Record<string, unknown>;
  query: Record<string, unknown>;
  body: unknown;
  bodyText: string;
  /** The version If-Match names; null where the operation asks for none. */
  version: number | null;
  key: string | null;
  reason: string | null;
  /** Why personal data are read. */
  purpose: string | null;
}

/** Makes the reader of one operation's requests; every violation of the contract is reported at once. */
export function readerOf(operation: OperationDocument): (request: Request) => Promise<Incoming> {
  const checkPath = parameterCheck(operation.parameters, 'path');
  const checkQuery = parameterCheck(operation.parameters, 'query');
  const checkBody: Check | null = operation.body && bodyCheck(operation.body.schema);
  const takes = (name: string) => operation.parameters.some((p) => p.in === 'header' && p.name === name);
  const [takesVersion, takesKey] = [takes('If-Match'), takes('Idempotency-Key')];

  return async (request) => {
    const path: Record<string, unknown> = { ...request.params };
    if (checkPath(path).length)
      throw new HttpProblem('not-found', `There is no record ${Object.values(path).join(' / ')}.`);
    const query: Record<string, unknown> = { ...request.query };
    const outside = [...textFaults(query), ...checkQuery(query), ...keyFaults(takesKey, request)];
    if (operation.body) insistOnType(request, operation.body.type);
    const bodyText = operation.body ? await readText(request) : '';
    const body = operation.body ? parseJson(bodyText) : undefined;
    const violations = checkBody ? outside.concat(checkBody(body)) : outside;
    if (violations.length) throw invalid(violations);
    return {
      path,
      query,
      body,
      bodyText,
      version: takesVersion ? versionOf(request) : null,
      key: takesKey ? (request.get('idempotency-key') ?? null) : null,
      reason: sentenceIn(request, 'Change-Reason'),
      purpose: sentenceIn(request, 'Access-Purpose'),
    };
  };
}

function invalid(errors: Violation[]): HttpProblem {
  const [first] = errors;
  const more = errors.length > 1 ? ` There are ${errors.length} places to mend; all are listed.` : '';
  const place = first?.pointer ?? first?.parameter ?? '';
  return new HttpProblem('invalid-request', `${place ? `${place}: ` : ''}${first?.detail}${more}`, {
    errors,
  });
}

function textFaults(query: Record<string, unknown>): Violation[] {
  const bad = (text: unknown) => typeof text === 'string' && (text.includes('\0') || !text.isWellFormed());
  return Object.entries(query)
    .filter(([name, value]) => [name, value].flat().some(bad))
    .map(([parameter]) => ({
      parameter,
      code: 'characters',
      detail: 'Holds a NUL character or a lone surrogate.',
    }));
}

function keyFaults(takesKey: boolean, request: Request): Violation[] {
  const key = request.get('idempotency-key');
  if (!takesKey || key === undefined || /^[\x21-\x7e]{8,100}$/.test(key)) return [];
  return [
    { parameter: 'Idempotency-Key', code: 'pattern', detail: 'Must be 8 to 100 visible ASCII characters.' },
  ];
}

function insistOnType(request: Request, expected: string): void {
  const type = request.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type === expected) return;
  throw new HttpProblem('unsupported-type', `Send the body as ${expected}${type ? `, not ${type}` : ''}.`, {
    headers: { [expected.includes('patch') ? 'Accept-Patch' : 'Accept-Post']: expected },
  });
}

/** A tag that can be of no version (weak, of a list, of another day) is one that no record has: 412 with the present one. */
const noVersion = 0;

function versionOf(request: Request): number {
  const header = request.get('if-match');
  if (header === undefined) {
    throw new HttpProblem('precondition-required', 'Send the ETag of the version you changed as `If-Match`.');
  }
  return versionIn(header) ?? noVersion;
}

/** A sentence in a header, percent-encoded UTF-8. */
function sentenceIn(request: Request, name: string): string | null {
  const header = request.get(name);
  if (!header) return null;
  let reason: string;
  try {
    reason = decodeURIComponent(header).trim();
  } catch {
    throw invalid([{ parameter: name, code: 'encoding', detail: 'Must be percent-encoded UTF-8.' }]);
  }
  if (reason.includes('\0') || reason.length > 1000) {
    throw invalid([
      {
        parameter: name,
        code: 'too-long',
        detail: 'May have 1,000 characters at most and no NUL.',
      },
    ]);
  }
  return reason || null;
}
