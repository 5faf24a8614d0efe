import type { Reminder } from '@concord/contract';

const pages = {
  activity: '/activities/',
  agreement: '/agreements/',
  'working-arrangement': '/working-arrangements/',
} as const;

/** Where the app shows a record, below the origin; what was accepted is on one page. */
export const addressOf = ({ type, id }: Pick<Reminder['record'], 'type' | 'id'>): string =>
  type === 'attention-acceptance' ? '/attention/accepted' : pages[type] + id;
