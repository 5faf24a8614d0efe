import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  {
    path: '/administration/personal-data-reads',
    component: () => import('./ReadListPage.vue'),
    meta: {
      scope: 'audit:read',
      nav: {
        order: 945,
        label: 'personal-data.reads.title',
        icon: 'i-lucide-scan-eye',
        group: 'layout.administration',
      },
    },
  },
  {
    path: '/personal-data',
    component: () => import('./PersonalDataPage.vue'),
    meta: {
      scope: 'personal-data:manage',
      nav: {
        order: 930,
        label: 'personal-data.title',
        icon: 'i-lucide-shield-user',
        key: 'd',
        group: 'layout.administration',
      },
    },
  },
];
