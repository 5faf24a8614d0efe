import { conflict, invalid, type RefusalWords } from '../shared/refusal-words.ts';

/** Why something may not be done with contact points, liaison magistrates and guides. */
export const contactPointRefusals = {
  'appointed-by-another-kind': conflict(
    'BR18',
    'The contact point is appointed by another kind of partner',
    'A contact point of {partner}, which is {kind}, is appointed by {fitting}, not by {given}.',
  ),
  'contact-point-in-use': conflict(
    'BR19',
    'Activities met this contact point',
    'The contact point cannot be deleted, because {count} met it: end it on its last day instead.',
  ),
  'holder-begins-later': conflict(
    null,
    'A holder begins later',
    'A holder on record begins on {from}, so the office cannot be handed over on {on}: hand it over later, or correct that entry first.',
  ),
  'office-has-ended': conflict(
    null,
    'The office has ended',
    'The office ended on {until}, so nobody can hold it from {from} on.',
  ),
  'confirmation-lies-ahead': invalid(
    null,
    'A confirmation cannot lie ahead',
    'A confirmation tells what somebody confirmed; {confirmedOn} is still to come.',
  ),
  'liaison-magistrate-needs-country': conflict(
    'BR21',
    'A liaison magistrate is posted to a country',
    'The agency posts liaison magistrates to countries; {partner} is {kind}.',
  ),
  'posting-goes-back': conflict(
    'BR21',
    'A posting only goes forward',
    'The posting is {before} and cannot go back to {after}: a mistaken entry is deleted and recorded anew.',
  ),
  'posting-needs-start': conflict(
    'BR21',
    'A posting has a start',
    'A liaison magistrate who is {status} needs the first day of the posting, or the day it was known by.',
  ),
  'guide-language-twice': invalid(
    null,
    'The guide has this language already',
    'The guide exists once in each language, and {language} is given twice.',
  ),
} as const satisfies Record<string, RefusalWords>;
