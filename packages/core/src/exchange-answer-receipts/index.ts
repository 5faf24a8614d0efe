export type { Answer as ComparableAnswer } from './answer.ts';
export * from './change.ts';
export * from './difference.ts';
export { type AnswerChangeCode, answerChangeWords } from './words.ts';
