export * from './conflict.ts';
export * from './rules.ts';
