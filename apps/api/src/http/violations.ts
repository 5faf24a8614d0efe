import type { ErrorObject } from 'ajv/dist/2020.js';
import type { Violation } from './problem.ts';

type Words = (params: Record<string, unknown>, error: ErrorObject) => string;

const list = (values: unknown) =>
  (values as unknown[]).map((value) => (value === null ? 'null' : String(value))).join(', ');

/** What each keyword of JSON Schema asks for, said to a person. */
const words: Record<string, Words> = {
  required: (p) => `“${p.missingProperty}” is missing.`,
  additionalProperties: (p) =>
    `“${p.additionalProperty}” is not known here; remove it or check its spelling.`,
  enum: (p) => `Must be one of: ${list(p.allowedValues)}.`,
  type: (p) => `Must be of type ${[p.type].flat().join(' or ')}.`,
  format: (p) => formatWords[String(p.format)] ?? `Must be a valid ${p.format}.`,
  minLength: (p) => (p.limit === 1 ? 'Must not be empty.' : `Needs at least ${p.limit} characters.`),
  maxLength: (p) => `May have ${Number(p.limit).toLocaleString('en')} characters at most.`,
  minimum: (p) => `Must be ${p.limit} or more.`,
  maximum: (p) => `Must be ${p.limit} or less.`,
  minItems: (p) => `Needs at least ${p.limit} entries.`,
  maxItems: (p) => `May have ${p.limit} entries at most.`,
  uniqueItems: () => 'The same entry stands here twice.',
  pattern: (p) =>
    p.pattern === '\\S'
      ? 'Must not be blank.'
      : 'Is not written as the contract asks; see its pattern in the docs.',
};

const formatWords: Record<string, string> = {
  'edtf-level-0': 'Must be a date that exists: 2024, 2024-03 or 2024-03-15.',
  date: 'Must be a day that exists, as 2024-03-15.',
  uuid: 'Must be a UUID.',
  uri: 'Must be a full address, as https://example.org/page.',
};

/** All violations, once each, with the place where they are. */
export function violationsOf(
  errors: ErrorObject[],
  name: (error: ErrorObject) => Partial<Violation>,
): Violation[] {
  const seen = new Map<string, Violation>();
  for (const error of errors) {
    const say = words[error.keyword];
    if (!say) continue;
    const violation: Violation = {
      ...placeOf(error, name),
      code: codeOf(error),
      detail: say(error.params, error),
    };
    seen.set(JSON.stringify(violation), violation);
  }
  return seen.size
    ? [...seen.values()]
    : [{ ...name(errors[0] as ErrorObject), code: 'invalid', detail: 'Is not valid.' }];
}

/** A missing or unknown property is named itself, not the object around it. */
function placeOf(error: ErrorObject, name: (error: ErrorObject) => Partial<Violation>): Partial<Violation> {
  const { missingProperty, additionalProperty } = error.params as Record<string, string | undefined>;
  const key = missingProperty ?? additionalProperty;
  if (key === undefined) return name(error);
  const token = key.replaceAll('~', '~0').replaceAll('/', '~1');
  return name({ ...error, instancePath: `${error.instancePath}/${token}` });
}

const codes: Record<string, string> = {
  additionalProperties: 'unknown-property',
  minLength: 'too-short',
  maxLength: 'too-long',
};
const codeOf = (error: ErrorObject) =>
  codes[error.keyword] ?? error.keyword.replaceAll(/[A-Z]/g, (c) => `-${c.toLowerCase()}`);
