import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
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
