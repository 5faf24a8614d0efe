export * from './agreement.ts';
export * from './rules.ts';
export * from './words.ts';
