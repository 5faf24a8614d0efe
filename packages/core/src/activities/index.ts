export * from './activity.ts';
export * from './interaction.ts';
