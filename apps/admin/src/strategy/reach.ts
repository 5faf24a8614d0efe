import type { Target } from './store.ts';

export type Reach = Target['reach'];
export type ReachOf<Kind extends Reach['kind']> = Extract<Reach, { kind: Kind }>;

/** Targets of one key action that ask the same of several partners or projects, told in one line. */
export interface TargetGroup {
  id: string;
  /** Any of them stands for all: they differ in the partner or the project alone. */
  first: Target;
  targets: Target[];
}

/** By what is to be reached, in the order in which each stands first. */
export function groupTargets(targets: readonly Target[]): TargetGroup[] {
  const same = ({ reach, title, condition, dueOn, note }: Target): string =>
    JSON.stringify([{ ...reach, partnerCode: null, projectCode: null }, title, condition, dueOn, note]);
  return [...Map.groupBy(targets, same).values()].map((group) => {
    const [first] = group as [Target];
    return { id: first.id, first, targets: group };
  });
}
