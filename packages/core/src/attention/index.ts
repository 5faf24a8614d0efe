export * from './acceptance.ts';
export * from './attention-on.ts';
export * from './entry.ts';
export * from './facts.ts';
export * from './rule-table.ts';
export * from './settings.ts';
export * from './words.ts';
