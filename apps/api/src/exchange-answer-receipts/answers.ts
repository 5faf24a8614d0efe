import type { ExchangeAnswer, Whole } from '@concord/contract';
import { type Day, insist, partnerCan, Refused, refusal } from '@concord/core';
import type { Kysely, Transaction } from 'kysely';
import { NotFound } from '../database/claim.ts';
import type { Database } from '../database/tables.ts';
import { NotYetKnown, whileKnownAt } from '../history/known-at.ts';
import { answerFor } from '../records/exchange-facts.ts';

type Question = { partnerCode: string; on: Day; knownAt: string | null };

/** The answer to be pinned. Refuses a code that names nobody, and an instant that is still to come. */
export async function answerToPin(
  trx: Transaction<Database>,
  { partnerCode, on, knownAt }: Question,
): Promise<Whole<ExchangeAnswer>> {
  const ask = () => answerFor(trx, partnerCode, on).catch((error) => refuse(error, partnerCode));
  if (knownAt === null) return { ...(await ask()), settled: true };
  const { settled, answer } = await whileKnownAt(trx, knownAt, ask).catch((error) => {
    if (!(error instanceof NotYetKnown)) throw error;
    throw new Refused([refusal('known-at-to-come', { at: knownAt }, '/knownAt')]);
  });
  return { ...answer, settled };
}

function refuse(error: unknown, code: string): never {
  if (!(error instanceof NotFound)) throw error;
  if (/^[A-Z]{2}$/.test(code))
    insist(partnerCan.beAsked(code).map((each) => ({ ...each, at: '/partnerCode' })));
  throw new Refused([refusal('partner-unknown', { code }, '/partnerCode')]);
}

/** The answer of now, or null where the code names nobody any more. */
export async function answerOfNow(
  db: Kysely<Database>,
  { code, on, settled }: { code: string; on: Day; settled: boolean },
): Promise<Whole<ExchangeAnswer> | null> {
  try {
    return { ...(await answerFor(db, code, on)), settled };
  } catch (error) {
    if (error instanceof NotFound) return null;
    throw error;
  }
}
