import type { RouteRecordRaw } from 'vue-router';
import type { Command } from '../router.ts';

export const routes: RouteRecordRaw[] = [
  { path: '/conflicts', component: () => import('./ConflictListPage.vue') },
  { path: '/conflicts/:id', component: () => import('./ConflictPage.vue'), meta: { shows: ['conflict'] } },
];

export const commands: Command[] = [
  { id: 'conflicts', label: 'conflicts.title', icon: 'i-lucide-scale', to: '/conflicts' },
  {
    id: 'new-conflict',
    label: 'conflicts.new',
    icon: 'i-lucide-plus',
    to: '/conflicts?new',
    scope: 'register:write',
  },
];
