import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  {
    path: '/agreements',
    component: () => import('./AgreementListPage.vue'),
    meta: { nav: { order: 30, label: 'agreements.title', icon: 'i-lucide-file-signature', key: 'a' } },
  },
  {
    path: '/agreements/:id',
    component: () => import('./AgreementListPage.vue'),
    meta: { shows: ['agreement'] },
  },
];
