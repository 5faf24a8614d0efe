import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  {
    path: '/sources',
    component: () => import('./SourceListPage.vue'),
    meta: { nav: { order: 80, label: 'sources.title', icon: 'i-lucide-book-marked', key: 's' } },
  },
  {
    path: '/sources/:code',
    component: () => import('./SourceListPage.vue'),
    meta: { shows: ['source'] },
  },
];
