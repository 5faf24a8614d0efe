import type { Priority, Strategy, StrategyCopy, StrategyCopyPreview } from '@concord/contract';
import {
  type CarriedKeyAction,
  carryOver,
  carryOverRefusals,
  type Day,
  insist,
  progressOn,
  strategyCan,
} from '@concord/core';
import type { Transaction } from 'kysely';
import type { Database } from '../database/tables.ts';
import { progressFacts } from '../records/progress-facts.ts';
import { newStrategy, type StrategyFields } from './drafts.ts';
import { knownDocuments, strategyByCode, takenCodes } from './store.ts';

/** A strategy to come: its own fields, and which parts of the old one it takes over. */
export interface CopyPlan {
  from: Strategy;
  fields: StrategyFields;
  asOf: Day;
  parts: CarriedKeyAction[];
  priorities: Priority[];
}

/** What the copy of a strategy would be; refuses what the rules of strategies refuse, and what cannot be carried over. */
export async function planCopy(
  trx: Transaction<Database>,
  code: string,
  { asOf: asked, keyActionCodes = null, targetIds = null, ...own }: StrategyCopy,
  today: Day,
): Promise<CopyPlan> {
  const asOf = asked ?? today;
  const from = await strategyByCode(trx, code, asOf);
  const { policyDocumentCodes, title: buildsOn } = from;
  const fields = newStrategy({ ...own, policyDocumentCodes, buildsOn });
  const known = await knownDocuments(trx, policyDocumentCodes);
  const taken = await takenCodes(trx, fields.code);
  const progress = progressOn(from, await progressFacts(trx, code, asOf), asOf);
  const choice = { keyActionCodes, targetIds };
  insist([
    ...strategyCan.create(fields, { takenCodes: taken, knownDocuments: known }),
    ...carryOverRefusals(progress, choice),
  ]);
  const parts = carryOver(progress, choice);
  const named = new Set(parts.filter(({ carried }) => carried).map(({ priorityCode }) => priorityCode));
  const priorities = from.priorities.filter((each) => keyActionCodes === null || named.has(each.code));
  return { from, fields, asOf, parts, priorities };
}

export function previewOf({ asOf, parts, priorities }: CopyPlan): StrategyCopyPreview {
  const keyActions = parts.filter(({ carried }) => carried);
  const targets = parts.flatMap((each) => each.targets).filter(({ carried }) => carried);
  return {
    asOf,
    priorities: priorities.length,
    keyActions: keyActions.length,
    targets: targets.length,
    parts,
  };
}
