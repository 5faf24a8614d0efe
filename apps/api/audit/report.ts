import type { Finding } from './findings.ts';
import type { Verification } from './verify.ts';

/** What else is known of a finding, in lines. */
export type Details = Map<Finding, string[]>;

const number = (value: number): string => value.toLocaleString('en');
const minute = (time: string): string => `${time.slice(0, 10)} ${time.slice(11, 19)} UTC`;
const under = (seal: number | null): string =>
  seal === null ? 'It was not sealed yet.' : `Seal ${seal} says so.`;

type Sentences = { [K in Finding['kind']]: (finding: Extract<Finding, { kind: K }>) => string };

const sentences: Sentences = {
  edited: ({ seq, seal, hash, sealed }) =>
    hash === sealed || sealed === null
      ? `Revision ${seq} was edited: its content does not fit its hash. ${under(seal)}`
      : `Revision ${seq} was edited and given a new hash: it is not what was sealed. ${under(seal)}`,
  relinked: ({ seq }) =>
    `Revision ${seq} was given a new hash, to fit a change before it; its content is as sealed.`,
  inserted: ({ seq, seal }) =>
    `Revision ${seq} was inserted: seal ${seal} covers its place and does not know it.`,
  deleted: ({ seq, seal, record }) =>
    `Revision ${seq} was deleted: seal ${seal} covers it.${
      record ? ` It was version ${record.version} of ${record.table} ${record.id}.` : ''
    }`,
  swapped: ({ seq, with: other }) => `Revisions ${seq} and ${other} changed places.`,
  moved: ({ seq, from, seal }) =>
    seq === from
      ? `Revision ${seq} was moved: seal ${seal} knows it at another time.`
      : `Revision ${seq} was moved: it was sealed as revision ${from} under seal ${seal}.`,
  gap: ({ seq, from, to }) =>
    `Before revision ${seq} its record lacks version ${from === to ? from : `${from} to ${to}`}: deleted.`,
  unlinked: ({ seq }) => `Revision ${seq} does not follow upon the one before it in its record.`,
  personal: ({ seq, field }) =>
    `The personal value “${field}” kept with revision ${seq} does not fit its digest.`,
  present: ({ table, id, how, fields }) =>
    ({
      changed: `The record ${table} ${id} was changed beside its history: ${fields.join(', ')}.`,
      added: `The record ${table} ${id} was added beside its history: no revision tells of it.`,
      removed: `The record ${table} ${id} was removed beside its history: its last revision has it.`,
    })[how],
  unguarded: ({ table }) =>
    `The table ${table} keeps no history: its trigger record_revision is off or gone.`,
  'seal-edited': ({ number: n }) => `Seal ${n} was edited: it does not fit its hash or the seal before it.`,
  'seal-missing': ({ number: n }) => `Seal ${n} is missing.`,
  'seal-list': ({ number: n }) =>
    `The list of revisions in seal ${n} was edited. The revisions themselves are as sealed.`,
  'seal-root': ({ number: n }) => `Seal ${n} does not fit the revisions that it covers.`,
  'seals-rewritten': ({ given, after, until }) =>
    `Seal ${given} is not the one you kept: revisions and seals were rewritten together. ${
      after === 0 ? 'None of the seals you kept fits' : `Seal ${after} still fits`
    }, seal ${until} does not: the first change stands under seal ${
      after + 1 === until ? until : `${after + 1} to ${until}`
    }.${after === 0 ? ' Or the seal is of another register.' : ''}`,
  'seals-cut': ({ given, last }) =>
    `The register ends with seal ${last}, and you kept seal ${given}: the end was cut off, or this is an older copy.`,
};

const sentenceOf = (finding: Finding): string => (sentences[finding.kind] as (f: Finding) => string)(finding);

const shown = 50;

/** What was found, for people. */
export function reportOf(found: Verification, details: Details): string {
  const { findings, latest } = found;
  const open = found.revisions - found.sealed;
  const lines = [
    `  Revisions  ${number(found.revisions)}, ${number(found.sealed)} of them under ${number(found.seals)} seals${
      open ? `, ${number(open)} since the last seal` : ''
    }`,
    `  Personal   ${number(found.personal)} values kept beside their digests`,
    ...found.given.map(
      (seal) => `  Your seal  ${seal.number}: ${seal.fits ? 'is here as you kept it' : 'DOES NOT FIT'}`,
    ),
    '',
  ];
  if (findings.length) {
    lines.push(`  THE HISTORY WAS CHANGED`, '');
    for (const [index, finding] of findings.slice(0, shown).entries()) {
      lines.push(`  ${index + 1}. ${sentenceOf(finding)}`);
      lines.push(...(details.get(finding) ?? []).map((line) => `     ${line}`));
    }
    if (findings.length > shown || found.more) lines.push('  … and more of the same.');
  } else lines.push(...provedBy(found));
  if (latest && !findings.length)
    lines.push(
      '',
      `  Keep for the next time, outside: seal ${latest.number} of ${minute(latest.time)}`,
      `  ${latest.number}:${latest.hash}`,
    );
  return lines.join('\n');
}

function provedBy({ given, latest }: Verification): string[] {
  const newest = Math.max(0, ...given.map((seal) => seal.number));
  if (!newest)
    return [
      '  Everything fits together. No seal from outside was given, so this does not prove that nobody has rewritten',
      '  all of it: give one with --seal file.json, or --seal number:hash.',
    ];
  const later = latest && latest.number > newest;
  return [
    `  Nothing was changed: the history up to seal ${newest} is as it was when you took the seal.`,
    ...(later ? [`  What came later, up to seal ${latest.number}, fits together.`] : []),
  ];
}
