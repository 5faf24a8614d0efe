import type { KeyAction, Strategy } from '@concord/contract';

export const keyActionsOf = ({ priorities }: Strategy): KeyAction[] =>
  priorities.flatMap(({ keyActions }) => keyActions);

/** The codes of the parts of a strategy, as the rules ask for them. */
export const codesOf = (strategy: Strategy) => ({
  priorities: strategy.priorities.map(({ code }) => code),
  keyActions: keyActionsOf(strategy).map(({ code }) => code),
});
