export * from './answer.ts';
export { channelsOn, freshForMonths, freshnessOn } from './channels.ts';
export * from './exchange-answer.ts';
export * from './facts.ts';
export * from './summary.ts';
export * from './tile.ts';
export * from './verdict.ts';
export { type AdviceCode, adviceWords, type TraceCode, traceWords } from './words.ts';
