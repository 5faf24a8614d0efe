export * from './access.ts';
export * from './field-groups.ts';
export * from './rules.ts';
