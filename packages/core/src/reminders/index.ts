export * from './mail.ts';
export * from './ownership.ts';
export * from './reminder.ts';
export * from './reminders.ts';
export * from './rules.ts';
export * from './sentences.ts';
export * from './settings.ts';
