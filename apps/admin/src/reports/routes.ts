import type { RouteRecordRaw } from 'vue-router';
import type { Command } from '../router.ts';

export const routes: RouteRecordRaw[] = [
  {
    path: '/reports',
    component: () => import('./ReportListPage.vue'),
    meta: {
      scope: 'register:internal',
      nav: { order: 92, label: 'reports.title', icon: 'i-lucide-table-properties', key: 'r' },
    },
  },
  { path: '/reports/:id', component: () => import('./ReportPage.vue'), meta: { scope: 'register:internal' } },
];

export const commands: Command[] = [
  { id: 'new-report', label: 'reports.new', icon: 'i-lucide-plus', to: '/reports?new=' },
];
