import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  {
    path: '/working-arrangements',
    component: () => import('./WorkingArrangementListPage.vue'),
    meta: { nav: { order: 40, label: 'working-arrangements.title', icon: 'i-lucide-handshake', key: 'w' } },
  },
  {
    path: '/working-arrangements/:id',
    component: () => import('./WorkingArrangementListPage.vue'),
    meta: { shows: ['working-arrangement'] },
  },
];
