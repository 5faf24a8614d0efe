import type { RouteRecordRaw } from 'vue-router';
import type { Command } from '../router.ts';

export const routes: RouteRecordRaw[] = [
  {
    path: '/networks',
    component: () => import('./NetworkListPage.vue'),
    meta: { nav: { order: 60, label: 'networks.title', icon: 'i-lucide-waypoints', key: 'n' } },
  },
  // Its members and its work; what may be exchanged with it stands on the page of the partner.
  { path: '/networks/:code', component: () => import('./NetworkPage.vue') },
];

export const commands: Command[] = [
  { id: 'new-network', label: 'partners.form.new.network', icon: 'i-lucide-plus', to: '/networks?new=' },
];
