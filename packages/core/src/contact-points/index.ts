export * from './liaison-prosecutor.ts';
export * from './rules.ts';
