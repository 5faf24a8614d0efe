import { fill } from '../shared/refusal.ts';
import { type AnswerChangeCode, answerChangeWords } from './words.ts';

/** What a change is about, in the order in which it matters. */
export const changeSubjects = [
  'verdict',
  'basis',
  'channel',
  'next-change',
  'pipeline',
  'caution',
  'partner',
  'record',
] as const;
export type ChangeSubject = (typeof changeSubjects)[number];

/** One thing that two answers say differently: what it is about, both values, and the sentence that tells it. */
export interface AnswerChange {
  about: ChangeSubject;
  code: AnswerChangeCode;
  /** Names it: the key of a verdict, the title of an instrument, the label of a channel, the type of a record. */
  what: string;
  /** The id of the record it is about, if that has one. */
  record: string | null;
  was: string | null;
  is: string | null;
  sentence: string;
}

type Told = Pick<AnswerChange, 'what' | 'was' | 'is'> & { record?: string | null };

/** A change with its sentence; `words` say what the values do not say well enough in a sentence. */
export function change(
  about: ChangeSubject,
  code: AnswerChangeCode,
  { what, was, is, record = null }: Told,
  words: Partial<Record<'what' | 'was' | 'is', string>> = {},
): AnswerChange {
  const nothing = 'not on record';
  const params = { what, was: was ?? nothing, is: is ?? nothing, ...words };
  return { about, code, what, record, was, is, sentence: fill(answerChangeWords[code], params) };
}
