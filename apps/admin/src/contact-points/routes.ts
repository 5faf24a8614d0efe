import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  {
    path: '/liaison-prosecutors',
    component: () => import('./LiaisonProsecutorListPage.vue'),
    meta: { nav: { order: 50, label: 'contact-points.title', icon: 'i-lucide-contact', key: 'l' } },
  },
  {
    path: '/liaison-prosecutors/:id',
    component: () => import('./LiaisonProsecutorListPage.vue'),
    meta: { shows: ['liaison-prosecutor'] },
  },
];
