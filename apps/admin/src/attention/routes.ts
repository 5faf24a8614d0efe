import type { RouteRecordRaw } from 'vue-router';
import type { Command } from '../router.ts';

const scope = 'register:internal';

export const routes: RouteRecordRaw[] = [
  {
    path: '/attention',
    component: () => import('./AttentionPage.vue'),
    meta: { scope, nav: { order: 79, label: 'attention.title', icon: 'i-lucide-bell-dot', key: 'e' } },
  },
  { path: '/attention/accepted', component: () => import('./AttentionPage.vue'), meta: { scope } },
  { path: '/attention/forecast', component: () => import('./ForecastPage.vue'), meta: { scope } },
  { path: '/attention/thresholds', component: () => import('./ThresholdsPage.vue'), meta: { scope } },
];

export const commands: Command[] = [
  {
    id: 'sunset',
    label: 'attention.tabs.forecast',
    icon: 'i-lucide-sunset',
    to: '/attention/forecast',
    scope,
  },
  {
    id: 'attention-thresholds',
    label: 'attention.tabs.thresholds',
    icon: 'i-lucide-sliders-horizontal',
    to: '/attention/thresholds',
    scope,
  },
];
