import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  {
    path: '/administration/seals',
    component: () => import('./SealListPage.vue'),
    meta: {
      nav: {
        order: 95,
        label: 'seals.administration',
        icon: 'i-lucide-shield-check',
        key: 'm',
        also: ['/administration'],
      },
    },
  },
];
