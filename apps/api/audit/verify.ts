import type pg from 'pg';
import type { GivenSeal } from './arguments.ts';
import { checkChains } from './chains.ts';
import { type Finding, Findings } from './findings.ts';
import { locate } from './locate.ts';
import { checkPersonal } from './personal.ts';
import { checkPresent } from './present.ts';
import { checkRevisions } from './revisions.ts';
import { type CheckedSeal, compareGiven, readSeals } from './seals.ts';

export type Verification = {
  revisions: number;
  sealed: number;
  personal: number;
  seals: number;
  latest: { number: number; time: string; hash: string } | null;
  /** The seals given from outside, and whether each is still here. */
  given: { number: number; fits: boolean }[];
  /** What was done, each thing once. Not all of it if there is more than can be told. */
  findings: Finding[];
  /** There was more to find than is told. */
  more: boolean;
};

/** Checks the whole history, step by step; `onStep` hears what is being done. */
export async function verify(
  client: pg.Client,
  given: GivenSeal[][],
  onStep: (step: string) => void = () => {},
): Promise<Verification> {
  const findings = new Findings();
  const wanted = new Set(given.flat().map(({ number }) => number));
  const hashes = new Map<number, string>();
  let latest: CheckedSeal | null = null;
  let count = 0;
  async function* seals() {
    for await (const seal of readSeals(client, findings, { wanted, hashes })) {
      latest = seal;
      count += 1;
      yield seal;
    }
  }
  onStep('Every revision and the seal above it');
  const { revisions, sealed } = await checkRevisions(client, seals(), findings);
  onStep('The chain of every record');
  const tables = await checkChains(client, findings);
  onStep('Personal values and their digests');
  const personal = await checkPersonal(client, findings);
  onStep('The register and the last revision of every record');
  await checkPresent(client, tables, findings);
  const last = latest as CheckedSeal | null;
  const judged = given.map((one) => ({
    number: one.at(-1)?.number as number,
    fits: compareGiven(one, hashes, last?.number ?? 0, findings),
  }));
  return {
    ...{ revisions, sealed, personal, seals: count, given: judged },
    latest: last && { number: last.number, time: last.time, hash: last.hash },
    findings: await locate(client, findings.kept),
    more: findings.total > findings.kept.length,
  };
}
