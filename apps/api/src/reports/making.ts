import { Refused, type ReportTable, refusal, reportTables } from '@concord/core';
import type { Transaction } from 'kysely';
import type { Database } from '../database/tables.ts';
import { NotYetKnown, whileKnownAt } from '../history/known-at.ts';
import { type Frame, readFacts } from './facts-store.ts';
import { strategyCodeFor, strategyFacts } from './strategy-facts.ts';
import type { ReportContent } from './table.ts';

/** A report as it is made: what it tells, of which strategy, and whether that can change no more. */
export interface Made {
  content: ReportContent;
  strategyCode: string | null;
  settled: boolean;
}

/**
 * Makes a report from the register as it was known at an instant: the same frame and the same instant make the same
 * report. Refuses an instant that is still to come, and a strategy that the register had not got.
 */
export async function makeReport(trx: Transaction<Database>, asked: Frame, knownAt: string): Promise<Made> {
  const { settled, answer } = await whileKnownAt(trx, knownAt, () => read(trx, asked)).catch((error) => {
    if (!(error instanceof NotYetKnown)) throw error;
    throw new Refused([refusal('known-at-to-come', { at: knownAt }, '/knownAt')]);
  });
  return { ...answer, settled };
}

async function read(trx: Transaction<Database>, asked: Frame): Promise<Omit<Made, 'settled'>> {
  const strategyCode = await strategyCodeFor(trx, asked.strategyCode, asked.on);
  if (asked.strategyCode !== null && strategyCode === null)
    throw new Refused([refusal('report-strategy-unknown', { code: asked.strategyCode }, '/strategyCode')]);
  const frame = { ...asked, strategyCode };
  const { register, sources, ...facts } = await readFacts(trx, frame);
  const strategy = await strategyFacts(trx, strategyCode, asked.on);
  const tables: ReportTable[] = reportTables({ ...facts, strategy });
  return { strategyCode, content: { register, sources, tables } };
}
