import type { RouteRecordRaw } from 'vue-router';
import type { Command } from '../router.ts';

export const routes: RouteRecordRaw[] = [
  { path: '/exchange-answer-receipts', component: () => import('./ReceiptListPage.vue') },
  { path: '/exchange-answer-receipts/:id', component: () => import('./ReceiptPage.vue') },
];

export const commands: Command[] = [
  {
    id: 'pinned-answers',
    label: 'exchange-answer-receipts.title',
    icon: 'i-lucide-pin',
    to: '/exchange-answer-receipts',
  },
];
