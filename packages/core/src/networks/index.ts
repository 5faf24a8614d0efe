export * from './membership.ts';
export * from './rules.ts';
