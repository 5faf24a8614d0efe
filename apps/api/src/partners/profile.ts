import type { PartnerProfile, Whole } from '@concord/contract';
import { type Day, proposalWarnings, takingOn } from '@concord/core';
import type { Transaction } from 'kysely';
import type { Database } from '../database/tables.ts';
import { answerFor } from '../records/exchange-facts.ts';
import { profileOf } from './profile-store.ts';

/** Everything about a partner on a day, with the answer, the projects open to it and what to look at. */
export async function profileOn(
  trx: Transaction<Database>,
  code: string,
  { on, settled }: { on: Day; settled: boolean },
): Promise<Whole<PartnerProfile>> {
  const records = await profileOf(trx, code, on);
  const { partner, agreements, assessments, workingArrangements } = records;
  const candidate = { code, regions: partner.regions, workingArrangements };
  const needs = assessments.map(({ assessedOn, memberStatesConsulted }) => ({
    on: assessedOn,
    memberStatesConsulted,
  }));
  return {
    ...records,
    projects: records.projects.filter((project) => takingOn(project, candidate, on) !== 'none'),
    answer: { ...(await answerFor(trx, code, on)), settled },
    warnings: proposalWarnings(agreements, needs, on),
  };
}
