export * from './findings.ts';
export * from './jobs.ts';
