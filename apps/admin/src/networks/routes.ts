import type { RouteRecordRaw } from 'vue-router';
import type { Command } from '../router.ts';

export const routes: RouteRecordRaw[] = [
  {
    path: '/networks',
    component: () => import('./NetworkListPage.vue'),
    meta: { nav: { order: 60, label: 'networks.title', icon: 'i-lucide-waypoints', key: 'n' } },
  },
  // A partner of any kind has one page.
  { path: '/networks/:code', redirect: (to) => ({ path: `/partners/${to.params.code}`, query: to.query }) },
];

export const commands: Command[] = [
  { id: 'new-network', label: 'partners.form.new.network', icon: 'i-lucide-plus', to: '/networks?new=' },
];
