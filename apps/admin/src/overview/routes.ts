import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  {
    path: '/',
    component: () => import('./OverviewPage.vue'),
    meta: { nav: { order: 10, label: 'overview.title', icon: 'i-lucide-map', key: 'o' } },
  },
];
