export * from './partner.ts';
export * from './proposals.ts';
export * from './rules.ts';
