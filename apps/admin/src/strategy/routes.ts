import type { RouteRecordRaw } from 'vue-router';
import type { Command } from '../router.ts';

export const routes: RouteRecordRaw[] = [
  {
    path: '/policy-documents',
    component: () => import('./PolicyDocumentListPage.vue'),
    meta: { nav: { order: 78, label: 'strategy.policyDocuments', icon: 'i-lucide-scroll-text', key: 'd' } },
  },
  {
    path: '/policy-documents/:code',
    component: () => import('./PolicyDocumentPage.vue'),
    meta: { shows: ['policy-document'] },
  },
];

export const commands: Command[] = [
  {
    id: 'new-policy-document',
    label: 'strategy.new',
    icon: 'i-lucide-plus',
    to: '/policy-documents?new=',
  },
];
