import { conflict, invalid, type RefusalWords } from '../shared/refusal-words.ts';

/** Why a capacity project may not be as somebody wants it. */
export const capacityProjectRefusals = {
  'project-needs-a-title': invalid(
    null,
    'A project needs a name or a working title',
    'Give the project its name, or a working title while it has none.',
  ),
  'project-code-taken': conflict(
    null,
    'The code is taken',
    'The code {code} already belongs to another project.',
  ),
  'project-ends-before-it-starts': invalid(
    null,
    'The project would end before it starts',
    'The last day of the project, {until}, lies before its first day, {from}.',
  ),
  'budget-needs-currency': invalid(
    null,
    'A budget needs its currency',
    'Say in which currency the budget is, as EUR.',
  ),
} as const satisfies Record<string, RefusalWords>;
