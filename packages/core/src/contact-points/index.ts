export * from './contact-point.ts';
export * from './contact-point-rules.ts';
export * from './guide.ts';
export * from './liaison-magistrate.ts';
export * from './liaison-magistrate-rules.ts';
export * from './liaison-prosecutor.ts';
export * from './rules.ts';
export * from './words.ts';
