import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  {
    path: '/administration/seals',
    component: () => import('./SealListPage.vue'),
    meta: {
      nav: {
        order: 930,
        label: 'seals.title',
        icon: 'i-lucide-shield-check',
        key: 'm',
        group: 'layout.administration',
      },
    },
  },
];
