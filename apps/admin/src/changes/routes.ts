import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  {
    path: '/changes',
    component: () => import('./ChangesPage.vue'),
    meta: { nav: { order: 90, label: 'changes.title', icon: 'i-lucide-newspaper', key: 'h' } },
  },
  { path: '/changes/:number(\\d+)', component: () => import('./NoticePage.vue') },
];
