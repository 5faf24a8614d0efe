import type { Reminder } from '@concord/contract';

const pages = {
  activity: '/activities/',
  agreement: '/agreements/',
  'working-arrangement': '/working-arrangements/',
} as const satisfies Record<Reminder['record']['type'], string>;

/** Where the app shows a record, below the origin. */
export const addressOf = ({ type, id }: Pick<Reminder['record'], 'type' | 'id'>): string => pages[type] + id;
