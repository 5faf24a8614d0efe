import { reachNames, type TargetReach } from '@concord/core';
import { type Insertable, type Kysely, sql } from 'kysely';
import type { Database } from '../database/tables.ts';
import type { ReachColumns } from './table.ts';

/** What a reach names: its rows, and those of its codes that the register has. */
export interface NamedByReach {
  partnerId: string | null;
  projectId: string | null;
  knownPartners: string[];
  knownProjects: string[];
}

/** Looks up what a reach names in one statement. */
export async function namedIds(db: Kysely<Database>, reach: TargetReach): Promise<NamedByReach> {
  const { partnerCode, projectCode } = reachNames(reach);
  const { rows } = await sql<{ partnerId: string | null; projectId: string | null }>`
    select (select id from partner where code = ${partnerCode}) as partner_id,
      (select id from capacity_project where code = ${projectCode}) as project_id`.execute(db);
  const { partnerId, projectId } = rows[0] as (typeof rows)[number];
  return {
    partnerId,
    projectId,
    knownPartners: partnerId !== null && partnerCode !== null ? [partnerCode] : [],
    knownProjects: projectId !== null && projectCode !== null ? [projectCode] : [],
  };
}

/** No member of any kind of reach: the members of one kind stand over it, so that none of another stays. */
const nothing = {
  agreementStage: null,
  arrangementStage: null,
  purpose: null,
  measure: null,
  bound: null,
  amount: null,
  baseline: null,
  activityKinds: [],
  atLeast: null,
} satisfies Partial<Insertable<ReachColumns>>;

/** A reach as its row keeps it. */
export function reachColumns(
  reach: TargetReach,
  { partnerId, projectId }: { partnerId: string | null; projectId: string | null },
) {
  return { ...nothing, ...membersOf(reach), kind: reach.kind, partnerId, projectId };
}

function membersOf(reach: TargetReach): Partial<Insertable<ReachColumns>> {
  switch (reach.kind) {
    case 'agreement':
      return { agreementStage: reach.stage };
    case 'working-arrangement':
      return { arrangementStage: reach.stage, purpose: reach.purpose };
    case 'contact-point':
      return {};
    case 'number': {
      const { measure, bound, amount, baseline } = reach;
      return { measure, bound, amount, baseline };
    }
    case 'activities':
      return { activityKinds: [...reach.activityKinds], atLeast: reach.atLeast };
  }
}
