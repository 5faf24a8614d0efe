export * from './organisation.ts';
export * from './rules.ts';
