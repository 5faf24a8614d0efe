export * from './activity.ts';
export * from './interaction.ts';
export * from './rules.ts';
export * from './suggestions.ts';
