import { fill } from '../shared/refusal.ts';
import type { RuleId } from '../shared/rules.ts';
import type { RuledSentence } from '../shared/sentences.ts';

interface Words {
  rule: RuleId;
  sentence: string;
}

/** Steps of the reasoning. */
export const traceWords = {
  'agreement-grants': { rule: 'BR01', sentence: '“{title}” stands at “{stage}” on {day} and covers {what}.' },
  'agreement-may-have-begun': {
    rule: 'BR31',
    sentence: '“{title}” may already have let {what} flow on {day}; it is certain only from {certain}.',
  },
  'agreement-may-have-ended': {
    rule: 'BR31',
    sentence: '“{title}” covers {what} but may have ended by {day}; the register has no exact day.',
  },
  'agreement-awaits-data-exchange': {
    rule: 'BR01',
    sentence:
      '“{title}” is in force on {day}; the separate step that enables data exchange is not on record.',
  },
  'agreement-on-its-way': {
    rule: 'BR01',
    sentence: '“{title}” stands at “{stage}” on {day}: it is not in force and lets nothing flow yet.',
  },
  'agreement-ended': { rule: 'BR01', sentence: '“{title}” is not in force on {day}: {stage}.' },
  'agreement-nothing-certain': {
    rule: 'BR31',
    sentence: 'For “{title}” no step is certain on {day}.',
  },
  'agreement-leaves-out': { rule: 'BR04', sentence: 'The scope of “{title}” leaves out {what}.' },
  'arrangement-grants': {
    rule: 'BR03',
    sentence: '“{title}” stands at “{stage}” on {day} and covers {what}.',
  },
  'arrangement-may-have-begun': {
    rule: 'BR31',
    sentence: '“{title}” may already have covered {what} on {day}; it is certain only from {certain}.',
  },
  'arrangement-may-have-ended': {
    rule: 'BR31',
    sentence: '“{title}” covers {what} but may have ended by {day}; the register has no exact day.',
  },
  'arrangement-on-its-way': {
    rule: 'BR03',
    sentence: '“{title}” stands at “{stage}” on {day}: it is not in force and covers nothing yet.',
  },
  'arrangement-ended': { rule: 'BR03', sentence: '“{title}” is not in force on {day}: {stage}.' },
  'arrangement-nothing-certain': {
    rule: 'BR31',
    sentence: 'For “{title}” no step is certain on {day}.',
  },
  'arrangement-leaves-out': {
    rule: 'BR02',
    sentence: '“{title}” is a working arrangement and is never a basis for {what}.',
  },
  'nothing-on-record': {
    rule: 'BR01',
    sentence: 'The register holds no agreement or arrangement with {partner}.',
  },
  'before-the-register-speaks': {
    rule: 'BR31',
    sentence: 'No source of the register speaks for {day}; the first one speaks for {from}.',
  },
} as const satisfies Record<string, Words>;
export type TraceCode = keyof typeof traceWords;

/** Conditions of a verdict and cautions of an answer. */
export const adviceWords = {
  'within-the-terms': {
    rule: 'BR04',
    sentence: 'Exchange keeps to the terms of “{title}” and to the competent authorities of {partner}.',
  },
  'scope-limited': { rule: 'BR04', sentence: '“{title}” covers only {scope}.' },
  'basis-ends': {
    rule: 'BR31',
    sentence: '“{title}” is in force until {until} as far as the register can tell.',
  },
  'strategic-only': {
    rule: 'BR03',
    sentence: 'Under “{title}” only strategic information and best practices are shared.',
  },
  'no-systematic-basis': {
    rule: 'BR32',
    sentence:
      'No systematic basis on this register for {what}. Whether a single transfer is possible is for the data protection officer to say.',
  },
  'no-strategic-basis': {
    rule: 'BR03',
    sentence:
      'No systematic basis on this register for {what}: no instrument that covers it is in force on {day}.',
  },
  'not-certain': {
    rule: 'BR32',
    sentence:
      'The register cannot tell for certain on {day}. Do not rely on a basis for {what} until the date is established; for a single case ask the data protection officer.',
  },
  'strategic-not-certain': {
    rule: 'BR31',
    sentence: 'The register cannot tell for certain on {day}: the date of a step is missing or not exact.',
  },
  'not-on-register': { rule: 'BR31', sentence: 'The register has no record of {partner}.' },
  'before-the-register-speaks': {
    rule: 'BR31',
    sentence: 'No source of the register speaks for {day}; what is not certain is unknown.',
  },
  'arrangement-is-no-basis': {
    rule: 'BR02',
    sentence: 'The working arrangement “{title}” is no basis for personal data.',
  },
  'no-liaison-prosecutor': {
    rule: 'BR05',
    sentence: 'An agreement is in force, yet no liaison prosecutor of {partner} is on record on {day}.',
  },
  'not-implemented': {
    rule: 'BR10',
    sentence: 'No working arrangement that implements “{title}” is on record.',
  },
  'start-not-dated': {
    rule: 'BR31',
    sentence: 'No source gives the day since when “{title}” is in force; it is certain from {certain}.',
  },
  'basis-unsourced': { rule: 'BR31', sentence: 'No source is cited for “{title}” being in force.' },
  'left-out-of-mandate': {
    rule: 'BR13',
    sentence: '“{title}” was proposed and left out of the mandate; an arrangement gains priority.',
  },
} as const satisfies Record<string, Words>;
export type AdviceCode = keyof typeof adviceWords;

/** A condition or caution with its names filled in. */
export function advice(code: AdviceCode, params: Record<string, string>): RuledSentence<AdviceCode> {
  const { rule, sentence } = adviceWords[code];
  return { rule, code, sentence: fill(sentence, params) };
}
