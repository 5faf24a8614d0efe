import type { RouteRecordRaw } from 'vue-router';
import type { Command } from '../router.ts';

export const routes: RouteRecordRaw[] = [
  { path: '/account', component: () => import('./AccountPage.vue') },
  // The token of an invitation stands behind the `#`.
  { path: '/welcome', component: () => import('./WelcomePage.vue'), meta: { bare: true } },
];

export const commands: Command[] = [
  {
    id: 'account',
    label: 'account.title',
    icon: 'i-lucide-user-round',
    to: '/account',
    scope: 'register:read',
  },
];
