import type { RouteRecordRaw } from 'vue-router';
import type { Command } from '../router.ts';

export const routes: RouteRecordRaw[] = [
  {
    path: '/reminders',
    component: () => import('./ReminderListPage.vue'),
    meta: {
      nav: {
        order: 15,
        label: 'reminders.title',
        icon: 'i-lucide-calendar-clock',
        key: 'z',
        also: ['/reminders/settings'],
      },
    },
  },
  { path: '/reminders/settings', component: () => import('./SettingsPage.vue') },
  {
    path: '/administration/mail',
    component: () => import('./MailPage.vue'),
    meta: {
      scope: 'admin',
      nav: {
        order: 965,
        label: 'reminders.mail.title',
        icon: 'i-lucide-mail',
        group: 'layout.administration',
      },
    },
  },
];

export const commands: Command[] = [
  {
    id: 'reminder-settings',
    label: 'reminders.settings.command',
    icon: 'i-lucide-bell-ring',
    to: '/reminders/settings',
  },
];
