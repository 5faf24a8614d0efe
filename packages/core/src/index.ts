export * from './agreements/index.ts';
export * from './contact-points/index.ts';
export * from './instruments/index.ts';
export * from './next-stages.ts';
export * from './partners/index.ts';
export * from './shared/index.ts';
export * from './sources/index.ts';
export * from './working-arrangements/index.ts';
