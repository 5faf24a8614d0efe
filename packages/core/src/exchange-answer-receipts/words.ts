import type { Verdict } from '../exchange/verdict.ts';
import type { Stage } from '../instruments/stage-tables.ts';
import { stageWords } from '../instruments/stages.ts';

/** A verdict inside a sentence. */
export const verdictWords = {
  yes: 'yes',
  'no-systematic-basis': 'no systematic basis',
  unknown: 'unknown',
} as const satisfies Record<Verdict, string>;

/** A stage inside a sentence. */
export const stageInWords = (stage: string): string => stageWords[stage as Stage] ?? stage;

/** What a difference between two answers is told in. `{was}` and `{is}` are in words. */
export const answerChangeWords = {
  'verdict-changed': '{what}: {was} then, {is} now.',
  'basis-gained': '“{what}” is a basis now; then it was none.',
  'basis-lost': '“{what}” was a basis then; it is none now.',
  'basis-covers': '“{what}” covers {is} now; then it covered {was}.',
  'basis-stands': '“{what}” stands at “{is}” now; then it stood at “{was}”.',
  'basis-lasts': 'The last day on record of “{what}” is {is} now; then it was {was}.',
  'channel-gained': 'A channel is new: {what}.',
  'channel-lost': 'A channel is gone: {what}.',
  'channel-freshness': 'The contact “{what}” is {is} now; then it was {was}.',
  'first-channel': 'The first to turn to is {is} now; then it was {was}.',
  'pipeline-gained': '“{what}” is on its way now and stands at “{is}”; then it was not.',
  'pipeline-lost': '“{what}” is not on its way any more; then it stood at “{was}”.',
  'pipeline-moved': '“{what}” stands at “{is}” now; then it stood at “{was}”.',
  'next-change': 'The next day on which a verdict changes is {is} now; then it was {was}.',
  'caution-gained': 'To bear in mind since: {what}',
  'caution-lost': 'No longer to bear in mind: {what}',
  'partner-recorded': '{what} is on the register now; then it was not.',
  'partner-gone': '{what} is not on the register any more.',
  'partner-named': 'The partner is called {is} now; then it was called {was}.',
  'designation-changed': 'The footnote on the designation reads otherwise now.',
  'record-gained': 'Counted since: {what}, version {is}.',
  'record-lost': 'Counted no more: {what}, version {was} then.',
  'record-changed': 'Changed since: {what}, version {was} then and {is} now.',
} as const;
export type AnswerChangeCode = keyof typeof answerChangeWords;
