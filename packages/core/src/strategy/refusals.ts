import { conflict, invalid, type RefusalWords } from '../shared/refusal-words.ts';

/** Why a strategy, or a part of one, may not be as somebody wants it. */
export const strategyRefusals = {
  'strategy-code-taken': conflict(
    null,
    'The code is taken',
    'The code {code} already belongs to another strategy.',
  ),
  'policy-document-unknown': invalid(
    null,
    'No such policy document',
    'The register has no policy document {code}: check the code, or record the document first.',
  ),
  'policy-document-followed': conflict(
    'BR29',
    'A strategy follows the policy document',
    '“{document}” cannot be deleted while it is followed by {strategies}: take it out of there first.',
  ),
  'part-code-taken': conflict(
    null,
    'The code is taken in this strategy',
    'The code {code} already belongs to another part of this strategy.',
  ),
  'key-action-needs-priority': invalid(
    null,
    'The code names a priority that is not there',
    'The strategy has no priority {priority}, under which {code} would stand.',
  ),
  'sub-action-needs-key-action': invalid(
    null,
    'The code names a key action that is not there',
    'The strategy has no key action {parent}, of which {code} would be a part.',
  ),
  'key-actions-in-use': conflict(
    null,
    'Activities serve its key actions',
    '{record} cannot be deleted while activities name its key actions ({count}): take them out of the activities first.',
  ),
  'target-needs-key-action': invalid(
    null,
    'No such key action',
    'The strategy has no key action {code} that a target could make measurable.',
  ),
  'project-unknown': invalid(
    null,
    'No such project',
    'The register has no capacity project {code}: check the code, or record the project first.',
  ),
  'bound-needs-amount': invalid(
    null,
    'The bound needs a number',
    'Say which number is to be reached, or leave the bound open.',
  ),
  'amount-without-bound': invalid(
    null,
    'The number has no bound',
    'A number says nothing here without “at least” or “more than”.',
  ),
  'measure-has-no-whole': invalid(
    null,
    'There is no whole of it',
    'Of what is counted here there is no whole: give a number to be reached.',
  ),
  'measure-of-no-partner': invalid(
    null,
    'This is not counted with one partner',
    'What is counted here is counted over all partners: leave the partner out.',
  ),
  'in-use-by-targets': conflict(
    null,
    'Targets of a strategy name the record',
    '{record} cannot be deleted while targets of a strategy name it ({count}): take it out of them first.',
  ),
} as const satisfies Record<string, RefusalWords>;
