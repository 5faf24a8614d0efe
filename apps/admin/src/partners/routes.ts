import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  {
    path: '/partners',
    component: () => import('./PartnerListPage.vue'),
    meta: { nav: { order: 20, label: 'partners.title', icon: 'i-lucide-globe', key: 'p' } },
  },
  {
    path: '/partners/:code',
    component: () => import('./PartnerListPage.vue'),
    meta: { shows: ['partner'] },
  },
];
