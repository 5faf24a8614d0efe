import { conflict, invalid, type RefusalWords } from '../shared/refusal-words.ts';

/** Why a conflict between sources, or something that it touches, may not be as somebody wants it. */
export const conflictRefusals = {
  'reading-needs-citation': invalid(
    'BR31',
    'A reading needs its citation',
    'Say in which source this is read: a reading that nobody can look up settles nothing.',
  ),
  'conflict-names-unknown': invalid(
    null,
    'The conflict names what is not on the register',
    'The register has no {noun} {name} that a conflict could touch.',
  ),
  'conflict-is-resolved': conflict(
    null,
    'The conflict is resolved',
    'This was settled on what was read then: reopen it first.',
  ),
  'conflict-is-open': conflict(
    null,
    'The conflict is open',
    'Nothing was decided yet that could be reopened.',
  ),
  'winning-reading-needed': invalid(
    null,
    'The reading that wins is missing',
    'Say which of the {count} readings wins.',
  ),
  'no-reading-wins': invalid(
    null,
    'Here no reading wins',
    'A winning reading is named only where one wins; leave it out.',
  ),
  'outcome-needs-two-readings': conflict(
    null,
    'There is only one reading',
    'One reading cannot be set against another: record the other one first.',
  ),
  'touched-by-conflicts': conflict(
    null,
    'Conflicts between sources touch the record',
    '{record} cannot be deleted while conflicts between sources name it ({count}): take it out of them first.',
  ),
} as const satisfies Record<string, RefusalWords>;
