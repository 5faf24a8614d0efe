import type pg from 'pg';
import { hashOf, type RevisionText, revisionText } from '../src/history/chain.ts';
import type { Finding, Place } from './findings.ts';

type Of<K extends Finding['kind']> = Extract<Finding, { kind: K }>;

const of = <K extends Finding['kind']>(findings: Finding[], kind: K): Of<K>[] =>
  findings.filter((finding): finding is Of<K> => finding.kind === kind);

/**
 * One change leaves several traces: the revision itself, the link of the next one, the seal. Makes of these findings
 * what was done, each thing once.
 */
export async function locate(client: pg.Client, found: Finding[]): Promise<Finding[]> {
  const seqs = found.flatMap((finding) => ('seq' in finding ? [finding.seq] : []));
  const rows = await readRevisions(client, seqs);
  const paired = pairs(found);
  const named = nameDeleted(paired, rows);
  return dropEchoes(findRelinked(named, rows), rows);
}

/** Two that have each other's hash changed places; one that is too many is often one that is missing elsewhere. */
function pairs(findings: Finding[]): Finding[] {
  const gone = new Set<Finding>();
  const made: Finding[] = [];
  const pair = (a: Finding, b: Finding, finding: Finding) => {
    gone.add(a).add(b);
    made.push(finding);
  };
  const edited = of(findings, 'edited');
  const bySealed = new Map(edited.map((one) => [one.sealed, one]));
  for (const a of edited) {
    const b = bySealed.get(a.hash);
    if (b && b !== a && b.hash === a.sealed && !gone.has(a))
      pair(a, b, { kind: 'swapped', seq: b.seq, with: a.seq });
  }
  const byHash = new Map(of(findings, 'deleted').map((one) => [one.hash, one]));
  for (const a of of(findings, 'inserted')) {
    const b = byHash.get(a.hash);
    if (b && !gone.has(b)) pair(a, b, { kind: 'moved', seq: a.seq, from: b.seq, seal: b.seal });
  }
  for (const swap of of(findings, 'swapped')) {
    for (const one of edited) if (one.seq === swap.seq || one.seq === swap.with) gone.add(one);
    if (made.some((one) => one.kind === 'swapped' && [one.seq, one.with].includes(swap.seq))) gone.add(swap);
  }
  return [...findings.filter((one) => !gone.has(one)), ...made];
}

/** The revision after a deleted one still names its hash, so the record is known. */
function nameDeleted(findings: Finding[], rows: Revisions): Finding[] {
  const follower = new Map([...rows.bySeq.values()].map((row) => [row.prev_hash, row]));
  return findings.map((finding) => {
    const after = finding.kind === 'deleted' ? follower.get(finding.hash) : undefined;
    return finding.kind === 'deleted' && after
      ? { ...finding, record: { ...placeOf(after), version: Number(after.version) - 1 } }
      : finding;
  });
}

/** Whether an edited revision is as sealed but for the hash of the one before, which was changed. */
function findRelinked(findings: Finding[], rows: Revisions): Finding[] {
  const sealedHash = new Map(of(findings, 'edited').map(({ seq, sealed }) => [seq, sealed]));
  return findings.map((finding) => {
    if (finding.kind !== 'edited' || finding.hash === finding.sealed) return finding;
    const row = rows.bySeq.get(finding.seq);
    const before = row && rows.before(row);
    const wasBefore = before && (sealedHash.get(before.seq) ?? before.hash);
    const asSealed = row && wasBefore && hashOf({ ...row, prev_hash: wasBefore }) === finding.sealed;
    return asSealed ? { kind: 'relinked', seq: finding.seq, seal: finding.seal } : finding;
  });
}

/** What follows of itself from another finding is no finding of its own. */
function dropEchoes(findings: Finding[], rows: Revisions): Finding[] {
  const touched = new Set(
    findings.flatMap((one) => {
      if (one.kind === 'swapped') return [one.seq, one.with];
      return one.kind === 'edited' ||
        one.kind === 'inserted' ||
        one.kind === 'moved' ||
        one.kind === 'relinked'
        ? [one.seq]
        : [];
    }),
  );
  const deleted = of(findings, 'deleted').flatMap(({ record }) => (record ? [placeText(record)] : []));
  const gaps = new Set(of(findings, 'gap').map(({ seq }) => seq));
  return findings.filter((one) => {
    if (one.kind !== 'gap' && one.kind !== 'unlinked') return true;
    const row = rows.bySeq.get(one.seq);
    if (!row) return true;
    if (one.kind === 'unlinked' && gaps.has(one.seq)) return false;
    const last = { ...placeOf(row), version: Number(row.version) - 1 };
    if (deleted.includes(placeText(last))) return one.kind === 'gap' && one.from < one.to;
    const before = rows.before(row);
    return !touched.has(one.seq) && !(before && touched.has(before.seq));
  });
}

export const placeOf = (row: RevisionText): Place => ({
  table: row.table_name,
  id: row.record_id,
  version: Number(row.version),
});
const placeText = ({ table, id, version }: Place): string => `${table} ${id} ${version}`;

type Revisions = {
  bySeq: Map<string, RevisionText>;
  before: (row: RevisionText) => RevisionText | undefined;
};

/** Revisions by their number, with the one before each. */
async function readRevisions(client: pg.Client, seqs: string[]): Promise<Revisions> {
  const { rows } = await client.query<RevisionText>(
    `select ${revisionText} from public.revision where seq = any($1::bigint[]) or (table_name, record_id, version) in (
       select table_name, record_id, version - 1 from public.revision where seq = any($1::bigint[]))`,
    [seqs],
  );
  const byPlace = new Map(rows.map((row) => [placeText(placeOf(row)), row]));
  return {
    bySeq: new Map(rows.map((row) => [row.seq, row])),
    before: (row) => byPlace.get(placeText({ ...placeOf(row), version: Number(row.version) - 1 })),
  };
}
