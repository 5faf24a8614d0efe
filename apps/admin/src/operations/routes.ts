import type { RouteRecordRaw } from 'vue-router';

const group = 'layout.administration';

export const routes: RouteRecordRaw[] = [
  {
    path: '/administration/jobs',
    component: () => import('./JobListPage.vue'),
    meta: {
      scope: 'admin',
      nav: { order: 960, label: 'operations.jobs.title', icon: 'i-lucide-alarm-clock', group },
    },
  },
  {
    path: '/administration/jobs/:name',
    component: () => import('./JobPage.vue'),
    meta: { scope: 'admin' },
  },
  {
    path: '/administration/health',
    component: () => import('./HealthPage.vue'),
    meta: {
      scope: 'admin',
      nav: { order: 970, label: 'operations.health.title', icon: 'i-lucide-heart-pulse', group },
    },
  },
];
