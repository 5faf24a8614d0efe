export * from './rules.ts';
export * from './source.ts';
