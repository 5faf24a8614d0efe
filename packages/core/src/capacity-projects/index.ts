export * from './eligibility.ts';
export * from './project.ts';
export * from './rules.ts';
export * from './warnings.ts';
