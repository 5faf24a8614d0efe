import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  {
    path: '/networks',
    component: () => import('./NetworkListPage.vue'),
    meta: { nav: { order: 60, label: 'networks.title', icon: 'i-lucide-waypoints', key: 'n' } },
  },
  {
    path: '/networks/:code',
    component: () => import('./NetworkListPage.vue'),
    meta: { shows: ['network'] },
  },
];
