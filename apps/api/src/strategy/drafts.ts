import type {
  KeyAction,
  KeyActionCreate,
  Priority,
  PriorityCreate,
  Strategy,
  StrategyCreate,
  Target,
  TargetCreate,
} from '@concord/contract';

/** The fields that people set. */
export type StrategyFields = Required<StrategyCreate>;
export type PriorityFields = Required<PriorityCreate>;
export type KeyActionFields = Required<KeyActionCreate>;
export type TargetFields = Required<TargetCreate>;

/** What a create leaves out is not recorded. */
export function newStrategy(body: StrategyCreate): StrategyFields {
  return {
    publishedOn: null,
    goal: null,
    principles: [],
    preconditions: [],
    headlines: [],
    buildsOn: null,
    policyDocumentCodes: [],
    note: null,
    citations: [],
    ...body,
  };
}

/** The fields of a strategy that people set, out of all that it shows. */
export function strategyFields(strategy: Strategy): StrategyFields {
  const { code, title, from, until, publishedOn, goal, principles, preconditions } = strategy;
  const { headlines, buildsOn, policyDocumentCodes, note, citations } = strategy;
  return {
    ...{ code, title, from, until, publishedOn, goal, principles, preconditions },
    ...{ headlines, buildsOn, policyDocumentCodes, note, citations },
  };
}

export function newPriority(body: PriorityCreate): PriorityFields {
  return { gist: null, note: null, citations: [], ...body };
}

export function priorityFields({ code, title, gist, note, citations }: Priority): PriorityFields {
  return { code, title, gist, note, citations };
}

export function newKeyAction(body: KeyActionCreate): KeyActionFields {
  return { actors: [], owner: null, condition: null, note: null, citations: [], ...body };
}

export function keyActionFields(keyAction: KeyAction): KeyActionFields {
  const { code, title, actors, owner, condition, note, citations } = keyAction;
  return { code, title, actors, owner, condition, note, citations };
}

export function newTarget(body: TargetCreate): TargetFields {
  return { title: null, dueOn: null, condition: null, note: null, citations: [], ...body };
}

export function targetFields(target: Target): TargetFields {
  const { keyActionCode, title, reach, dueOn, condition, note, citations } = target;
  return { keyActionCode, title, reach, dueOn, condition, note, citations };
}
