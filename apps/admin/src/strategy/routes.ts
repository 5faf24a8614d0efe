import type { RouteRecordRaw } from 'vue-router';
import type { Command } from '../router.ts';

export const routes: RouteRecordRaw[] = [
  {
    path: '/strategies',
    component: () => import('./StrategyListPage.vue'),
    meta: {
      nav: {
        order: 78,
        label: 'strategy.title',
        icon: 'i-lucide-target',
        key: 't',
        also: ['/policy-documents'],
      },
    },
  },
  {
    path: '/strategies/:code',
    component: () => import('./StrategyPage.vue'),
    meta: { shows: ['strategy'] },
  },
  // A key action is told by two codes: `/strategies/strategy-2024-2027/KA2.1`.
  {
    path: '/strategies/:code([^/]+/[^/]+)',
    component: () => import('./KeyActionPage.vue'),
    meta: { shows: ['key-action'] },
  },
  {
    path: '/policy-documents',
    component: () => import('./PolicyDocumentListPage.vue'),
  },
  {
    path: '/policy-documents/:code',
    component: () => import('./PolicyDocumentPage.vue'),
    meta: { shows: ['policy-document'] },
  },
];

export const commands: Command[] = [
  {
    id: 'policy-documents',
    label: 'strategy.policy.title',
    icon: 'i-lucide-scroll-text',
    to: '/policy-documents',
  },
  {
    id: 'new-strategy',
    label: 'strategy.new',
    icon: 'i-lucide-plus',
    to: '/strategies?new=',
    scope: 'strategy:write',
  },
  {
    id: 'new-policy-document',
    label: 'strategy.policy.new',
    icon: 'i-lucide-plus',
    to: '/policy-documents?new=',
  },
];
