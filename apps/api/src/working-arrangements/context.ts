import {
  type Agreement,
  type ArrangementContext,
  type ArrangementDraft,
  type Day,
  standardGates,
} from '@concord/core';
import type { Transaction } from 'kysely';
import type { Database } from '../database/tables.ts';
import { agreementNamed, holdAgreements } from '../records/agreements-of.ts';
import type { StoredGate } from './gates-store.ts';

type Links = Pick<ArrangementDraft, 'implements' | 'fallbackFor'>;

/** The agreements an arrangement points to, as its rules ask for them; they stay so until the change is made. */
export async function contextOf(
  trx: Transaction<Database>,
  links: Links,
  day: Day,
): Promise<ArrangementContext> {
  await holdAgreements(trx, [links.implements, links.fallbackFor]);
  const implemented = await agreementNamed(trx, links.implements, day);
  const fallbackAgreement = await agreementNamed(trx, links.fallbackFor, day);
  return { implemented, fallbackAgreement, day };
}

/** The gates an arrangement begins with; the computed one has no row. */
export function gatesFor(draft: ArrangementDraft, fallback: Agreement | null, day: Day): StoredGate[] {
  return standardGates(draft, fallback, day);
}

/**
 * What a change of purpose or fallback does to the gates: those the new state asks for and the old did not are added,
 * those only the old asked for go if nobody wrote anything in them. So a fallback for an agreement under a mandate
 * waits for the Commission whenever it is named (BR15), an arrangement that becomes implementing is freed of BR11, and
 * a gate that somebody removed or added by hand is left alone.
 */
export function gateChanges(
  before: StoredGate[],
  after: StoredGate[],
): { added: StoredGate[]; dropped: StoredGate[] } {
  const lacks = (gates: StoredGate[]) => (gate: StoredGate) => !gates.some(({ kind }) => kind === gate.kind);
  return { added: after.filter(lacks(before)), dropped: before.filter(lacks(after)) };
}
