import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  {
    path: '/partners',
    component: () => import('./PartnerListPage.vue'),
    meta: {
      nav: {
        order: 20,
        label: 'partners.title',
        icon: 'i-lucide-globe',
        key: 'p',
        also: ['/exchange-answer-receipts'],
      },
    },
  },
  {
    // Countries, organisations and networks share one page: the question it answers is the same.
    path: '/partners/:code',
    component: () => import('./PartnerPage.vue'),
    meta: { shows: ['partner', 'network', 'international-organisation'] },
  },
  { path: '/partners/:code/brief', component: () => import('./BriefPage.vue') },
];
