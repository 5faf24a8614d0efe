export * from './retry-schedule.ts';
export * from './rules.ts';
export * from './webhook.ts';
