import type { RouteRecordRaw } from 'vue-router';
import type { Command } from '../router.ts';

export const routes: RouteRecordRaw[] = [
  {
    path: '/capacity-projects',
    component: () => import('./CapacityProjectListPage.vue'),
    meta: { nav: { order: 74, label: 'capacity-projects.title', icon: 'i-lucide-sprout', key: 'c' } },
  },
  {
    path: '/capacity-projects/:code',
    component: () => import('./CapacityProjectPage.vue'),
    meta: { shows: ['capacity-project'] },
  },
];

export const commands: Command[] = [
  {
    id: 'new-capacity-project',
    label: 'capacity-projects.new',
    icon: 'i-lucide-plus',
    to: '/capacity-projects?new=',
    scope: 'register:write',
  },
];
