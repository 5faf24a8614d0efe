import type { RouteRecordRaw } from 'vue-router';
import type { Command } from '../router.ts';

const group = 'layout.administration';

export const routes: RouteRecordRaw[] = [
  {
    path: '/administration/users',
    component: () => import('./UserListPage.vue'),
    meta: {
      scope: 'admin',
      nav: { order: 900, label: 'access.users.title', icon: 'i-lucide-users', key: 'u', group },
    },
  },
  { path: '/administration/users/:id', component: () => import('./UserPage.vue'), meta: { scope: 'admin' } },
  {
    path: '/administration/partner-systems',
    component: () => import('./ClientListPage.vue'),
    meta: {
      scope: 'admin',
      nav: { order: 910, label: 'access.clients.title', icon: 'i-lucide-plug', key: 'y', group },
    },
  },
  {
    path: '/administration/partner-systems/:id',
    component: () => import('./ClientPage.vue'),
    meta: { scope: 'admin' },
  },
  {
    path: '/administration/audit',
    component: () => import('./AuditListPage.vue'),
    meta: {
      scope: 'audit:read',
      nav: { order: 940, label: 'access.audit.title', icon: 'i-lucide-footprints', key: 'x', group },
    },
  },
];

export const commands: Command[] = [
  {
    id: 'invite-user',
    label: 'access.users.invite',
    icon: 'i-lucide-user-plus',
    to: '/administration/users?new=',
    scope: 'admin',
  },
  {
    id: 'new-client',
    label: 'access.clients.new',
    icon: 'i-lucide-plus',
    to: '/administration/partner-systems?new=',
    scope: 'admin',
  },
];
