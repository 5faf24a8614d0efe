import type { RouteRecordRaw } from 'vue-router';
import type { Command } from '../router.ts';

export const routes: RouteRecordRaw[] = [
  {
    path: '/liaison-prosecutors',
    component: () => import('./LiaisonProsecutorListPage.vue'),
    meta: { nav: { order: 50, label: 'contact-points.title', icon: 'i-lucide-contact', key: 'l' } },
  },
  {
    path: '/liaison-prosecutors/:id',
    component: () => import('./LiaisonProsecutorPage.vue'),
    meta: { shows: ['liaison-prosecutor'] },
  },
];

export const commands: Command[] = [
  {
    id: 'new-liaison-prosecutor',
    label: 'contact-points.new',
    icon: 'i-lucide-plus',
    to: '/liaison-prosecutors?new=',
  },
];
