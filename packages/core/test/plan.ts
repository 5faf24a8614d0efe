import type {
  PlannedKeyAction,
  PlannedStrategy,
  PlannedTarget,
  ProgressFacts,
  TargetProgress,
  TargetReach,
} from '../src/index.ts';
import { progressOn } from '../src/index.ts';
import { factsOf } from './register.ts';

export function target(reach: TargetReach, fields: Partial<PlannedTarget> = {}): PlannedTarget {
  const id = `${reach.kind}:${reach.partnerCode ?? 'any'}`;
  return { id, title: null, reach, dueOn: null, condition: null, ...fields };
}

/** A key action under the priority that its code tells. */
export function keyAction(
  code: string,
  targets: readonly PlannedTarget[],
  fields: Partial<PlannedKeyAction> = {},
): PlannedKeyAction {
  return { code, title: code, parentCode: null, condition: null, targets, ...fields };
}

/** A strategy for 2024 to 2027, published in March 2024, of these key actions. */
export function plan(keyActions: readonly PlannedKeyAction[]): PlannedStrategy {
  const byPriority = Map.groupBy(keyActions, ({ code }) => `P${code[2]}`);
  return {
    code: 'strategy-2024-2027',
    from: '2024',
    until: '2027',
    publishedOn: '2024-03',
    priorities: [...byPriority].map(([code, own]) => ({ code, title: code, keyActions: own })),
  };
}

export const noFacts: ProgressFacts = {
  partners: [],
  agreements: [],
  workingArrangements: [],
  contactSpans: [],
  liaisonMagistrates: [],
  jointActions: [],
  activities: [],
  contactCounts: [],
};

const registered = (
  'AL CH GB GE IS LI MD ME MK NO RS UA US AM AR BA BR CO DZ EG IL JO LB MA TN TR interpol AE BO CA EC MX NG ' +
  'PA PE icc CL CR aiamp AU DO IN XK PH SC ZA TH VN ameripol iiim unitad'
).split(' ');

/** What the two sources say, of all partners together. */
export function factsOfAll(): ProgressFacts {
  const facts = registered.map(factsOf);
  return {
    ...noFacts,
    partners: facts.map(({ partner: { code, kind, name, designation } }) => ({
      code,
      kind,
      name,
      designation,
    })),
    agreements: facts.flatMap(({ agreements }) => agreements),
    workingArrangements: facts.flatMap(({ workingArrangements }) => workingArrangements),
  };
}

/** How a single target stands on a day. */
export function only(one: PlannedTarget, facts: Partial<ProgressFacts>, on: string): TargetProgress {
  const progress = progressOn(plan([keyAction('KA1.1', [one])]), { ...noFacts, ...facts }, on);
  return progress.priorities[0]?.keyActions[0]?.targets[0] as TargetProgress;
}
