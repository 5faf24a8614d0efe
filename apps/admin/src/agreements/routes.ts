import type { RouteRecordRaw } from 'vue-router';
import type { Command } from '../router.ts';

export const routes: RouteRecordRaw[] = [
  {
    path: '/agreements',
    component: () => import('./AgreementListPage.vue'),
    meta: { nav: { order: 30, label: 'agreements.title', icon: 'i-lucide-file-signature', key: 'a' } },
  },
  {
    path: '/agreements/:id',
    component: () => import('./AgreementPage.vue'),
    meta: { shows: ['agreement'] },
  },
];

export const commands: Command[] = [
  {
    id: 'new-agreement',
    label: 'agreements.new',
    icon: 'i-lucide-plus',
    to: '/agreements?new',
    scope: 'register:write',
  },
];
