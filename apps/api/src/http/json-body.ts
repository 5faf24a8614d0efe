import type { Request } from 'express';
import { HttpProblem } from './problem.ts';

const limit = 1024 * 1024;
const mostValues = 10_000;
const mostEntries = 1000;
const deepest = 100;

/** Reads the body as text: strict UTF-8, 1 MB at most. */
export async function readText(request: Request): Promise<string> {
  if (Number(request.headers['content-length'] ?? 0) > limit) throw tooLarge();
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > limit) throw tooLarge();
    chunks.push(chunk);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw new HttpProblem('malformed-json', 'The body is not valid UTF-8.');
  }
}

/**
 * Parses JSON and refuses what parsers silently bend: duplicate keys, NUL characters, lone surrogates; and what would
 * cost more to check than it can mean: more than 10,000 values, 1,000 entries in one place or 100 levels.
 */
export function parseJson(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new HttpProblem('malformed-json', `The body is not well-formed JSON: ${(error as Error).message}.`);
  }
  const twice = duplicateKey(text);
  if (twice !== null)
    throw new HttpProblem('malformed-json', `The key ${twice} stands twice in the same object.`);
  insistOnMeasure(value);
  insistOnText(value, '');
  return value;
}

/** Without recursion: it is here that a body of nothing but brackets must not exhaust the stack. */
function insistOnMeasure(body: unknown): void {
  const open: [value: unknown, depth: number][] = [[body, 1]];
  let values = 0;
  for (let next = open.pop(); next; next = open.pop()) {
    const [value, depth] = next;
    if (value === null || typeof value !== 'object') continue;
    if (depth > deepest)
      throw new HttpProblem('malformed-json', `The body is nested deeper than ${deepest} levels.`);
    const parts = Object.values(value);
    values += parts.length;
    if (parts.length > mostEntries || values > mostValues)
      throw new HttpProblem(
        'too-large',
        'The body holds more than 10,000 values in all, or more than 1,000 in one list or object.',
      );
    for (const part of parts) open.push([part, depth + 1]);
  }
}

/** The first key (as written) that an object holds twice, or null. Expects well-formed JSON. */
function duplicateKey(text: string): string | null {
  const open: (Set<string> | null)[] = [];
  let previous = '';
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\],:]/g)) {
    if (token === '{') open.push(new Set());
    else if (token === '[') open.push(null);
    else if (token === '}' || token === ']') open.pop();
    else if (token === ':') {
      const keys = open.at(-1);
      const key = JSON.parse(previous) as string;
      if (keys?.has(key)) return previous;
      keys?.add(key);
    }
    previous = token;
  }
  return null;
}

function insistOnText(value: unknown, pointer: string): void {
  if (typeof value === 'string') {
    const fault = value.includes('\0') ? 'a NUL character' : value.isWellFormed() ? null : 'a lone surrogate';
    if (fault) {
      throw new HttpProblem(
        'malformed-json',
        `The text at ${pointer || 'the root'} holds ${fault}, which no text may.`,
        {
          errors: [{ pointer, code: 'characters', detail: `Holds ${fault}.` }],
        },
      );
    }
  } else if (value !== null && typeof value === 'object') {
    for (const [key, part] of Object.entries(value)) {
      const name = key.replaceAll('~', '~0').replaceAll('/', '~1');
      insistOnText(key, pointer);
      insistOnText(part, `${pointer}/${name}`);
    }
  }
}

const tooLarge = () =>
  new HttpProblem('too-large', 'The body is larger than 1 MB.', { headers: { Connection: 'close' } });
