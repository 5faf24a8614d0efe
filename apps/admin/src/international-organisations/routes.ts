import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  {
    path: '/international-organisations',
    component: () => import('./InternationalOrganisationListPage.vue'),
    meta: {
      nav: { order: 70, label: 'international-organisations.title', icon: 'i-lucide-landmark', key: 'i' },
    },
  },
  {
    path: '/international-organisations/:code',
    component: () => import('./InternationalOrganisationListPage.vue'),
    meta: { shows: ['international-organisation'] },
  },
];
