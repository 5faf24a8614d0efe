import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  { path: '/account', component: () => import('./AccountPage.vue') },
  // The token of an invitation stands behind the `#`.
  { path: '/welcome', component: () => import('./WelcomePage.vue'), meta: { bare: true } },
];
