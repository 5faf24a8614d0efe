export * from './codes.ts';
export * from './rules.ts';
export * from './strategy.ts';
export * from './target.ts';
export * from './target-rules.ts';
