import type { RouteRecordRaw } from 'vue-router';
import type { Command } from '../router.ts';

export const routes: RouteRecordRaw[] = [
  {
    path: '/working-arrangements',
    component: () => import('./WorkingArrangementListPage.vue'),
    meta: { nav: { order: 40, label: 'working-arrangements.title', icon: 'i-lucide-handshake', key: 'w' } },
  },
  {
    path: '/working-arrangements/:id',
    component: () => import('./WorkingArrangementPage.vue'),
    meta: { shows: ['working-arrangement'] },
  },
];

export const commands: Command[] = [
  {
    id: 'new-working-arrangement',
    label: 'working-arrangements.new',
    icon: 'i-lucide-plus',
    to: '/working-arrangements?new',
    scope: 'register:write',
  },
];
