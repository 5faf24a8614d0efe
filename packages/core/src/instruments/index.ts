export * from './gate.ts';
export * from './milestone.ts';
export * from './milestone-rules.ts';
export * from './stage.ts';
export * from './stage-tables.ts';
export * from './stages.ts';
export * from './timeline.ts';
