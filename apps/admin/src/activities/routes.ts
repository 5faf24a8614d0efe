import type { RouteRecordRaw } from 'vue-router';
import type { Command } from '../router.ts';

export const routes: RouteRecordRaw[] = [
  {
    path: '/activities',
    component: () => import('./ActivityListPage.vue'),
    meta: { nav: { order: 76, label: 'activities.title', icon: 'i-lucide-calendar-days', key: 'v' } },
  },
  { path: '/activities/follow-ups', component: () => import('./FollowUpListPage.vue') },
  {
    path: '/activities/:id',
    component: () => import('./ActivityPage.vue'),
    meta: { shows: ['activity'] },
  },
];

export const commands: Command[] = [
  {
    id: 'new-activity',
    label: 'activities.new',
    icon: 'i-lucide-plus',
    to: '/activities?new',
    scope: 'register:write',
  },
  {
    id: 'calendar',
    label: 'activities.calendar.command',
    icon: 'i-lucide-calendar-days',
    to: '/activities?view=calendar',
  },
  {
    id: 'follow-ups',
    label: 'activities.followUp.command',
    icon: 'i-lucide-list-checks',
    to: '/activities/follow-ups',
  },
];
