export * from './partner.ts';
export * from './rules.ts';
