import { keyActionReference, reachNames } from '@concord/core';
import { json } from '../src/database/columns.ts';
import { reachColumns } from '../src/strategy/reach.ts';
import type { KeyActionEntry, TargetEntry } from './entries.ts';
import type { RegisterFiles } from './files.ts';
import { shippedId } from './ids.ts';

/** The rows of strategies and of their parts. */
export function strategyRows({ strategies }: Pick<RegisterFiles, 'strategies'>) {
  const priorities = strategies.flatMap((strategy) =>
    strategy.priorities.map((priority) => ({ ...priority, strategy: strategy.code })),
  );
  const keyActions = priorities.flatMap(({ strategy, keyActions: own }) =>
    own.map((keyAction) => ({ ...keyAction, strategy })),
  );
  return {
    strategy: strategies.map(({ priorities: _, citations, ...fields }) => ({
      id: shippedId(`strategy:${fields.code}`),
      ...fields,
      citations: json(citations),
    })),
    strategyPriority: priorities.map(({ strategy, keyActions: _, citations, ...fields }) => ({
      id: shippedId(`priority:${strategy}/${fields.code}`),
      strategyId: shippedId(`strategy:${strategy}`),
      ...fields,
      citations: json(citations),
    })),
    keyAction: keyActions.map(({ strategy, targets: _, citations, ...fields }) => ({
      id: keyActionId(strategy, fields),
      strategyId: shippedId(`strategy:${strategy}`),
      ...fields,
      owner: null,
      citations: json(citations),
    })),
    strategyTarget: keyActions.flatMap(({ strategy, targets, ...keyAction }) =>
      targets.map((target) => ({
        ...targetRow(keyActionReference(strategy, keyAction.code), target),
        strategyId: shippedId(`strategy:${strategy}`),
        keyActionId: keyActionId(strategy, keyAction),
      })),
    ),
  };
}

function keyActionId(strategy: string, { code }: Pick<KeyActionEntry, 'code'>): string {
  return shippedId(`key-action:${keyActionReference(strategy, code)}`);
}

function targetRow(keyAction: string, { key, title, reach, note, citations }: TargetEntry) {
  const { partnerCode, projectCode } = reachNames(reach);
  const named = {
    partnerId: partnerCode && shippedId(`partner:${partnerCode}`),
    projectId: projectCode && shippedId(`capacity-project:${projectCode}`),
  };
  return {
    id: shippedId(`target:${keyAction}/${key}`),
    title,
    ...reachColumns(reach, named),
    dueOn: null,
    condition: null,
    note,
    citations: json(citations),
  };
}
