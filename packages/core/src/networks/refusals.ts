import { conflict, type RefusalWords } from '../shared/refusal-words.ts';

/** Why a membership of a network may not be. */
export const networkRefusals = {
  'member-is-no-country': conflict(
    null,
    'Members of a network are countries',
    '{code} is {kind}, and only countries are members of a network.',
  ),
  'membership-overlaps': conflict(
    null,
    'The country is a member in that time already',
    '{country} is on record as a member of this network {period}, which overlaps: end that membership first, or correct one of the two.',
  ),
} as const satisfies Record<string, RefusalWords>;
