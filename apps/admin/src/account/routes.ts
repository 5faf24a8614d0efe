import type { RouteRecordRaw } from 'vue-router';
import type { Command } from '../router.ts';

export const routes: RouteRecordRaw[] = [
  { path: '/account', component: () => import('./AccountPage.vue') },
  // Where the agency's provider sends people back whom it could not let in, or whose proof was not taken.
  { path: '/sign-in', component: () => import('./SentBackPage.vue') },
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
