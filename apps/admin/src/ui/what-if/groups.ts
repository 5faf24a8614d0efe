import type { Supposition, SuppositionOutcome } from '@concord/core';

/** An outcome with its place among what is supposed. */
export type Placed = SuppositionOutcome & { index: number };

/** What is supposed of several at once: the same thing on the same day, whoever it is about. */
export interface OutcomeGroup {
  key: string;
  all: Placed[];
}

function alike(supposition: Supposition): string {
  if ('title' in supposition) return supposition.id;
  const { kind, on } = supposition;
  const what = kind === 'milestone' ? supposition.stage : kind === 'gate' ? supposition.gate : '';
  return [kind, what, on].join(' ');
}

/** Those that suppose the same stand together, where the first of them stood. */
export function groupsOf(outcomes: readonly SuppositionOutcome[]): OutcomeGroup[] {
  const placed = outcomes.map((outcome, index) => ({ ...outcome, index }));
  const groups = Map.groupBy(placed, ({ supposition, state }) => `${alike(supposition)} ${state}`);
  return [...groups].map(([key, all]) => ({ key, all }));
}
