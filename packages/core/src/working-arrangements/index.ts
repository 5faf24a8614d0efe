export * from './gate-rules.ts';
export * from './gates.ts';
export * from './rules.ts';
export * from './working-arrangement.ts';
