import type { RouteRecordRaw } from 'vue-router';
import type { Command } from '../router.ts';

export const routes: RouteRecordRaw[] = [
  {
    path: '/what-if',
    component: () => import('./WhatIfPage.vue'),
    meta: {
      scope: 'register:read',
      nav: { order: 82, label: 'what-if.title', icon: 'i-lucide-git-branch', key: 'f', also: ['/scenarios'] },
    },
  },
  { path: '/scenarios', component: () => import('./ScenarioListPage.vue'), meta: { scope: 'register:read' } },
];

export const commands: Command[] = [
  { id: 'scenarios', label: 'what-if.scenario.title', icon: 'i-lucide-git-branch', to: '/scenarios' },
];
