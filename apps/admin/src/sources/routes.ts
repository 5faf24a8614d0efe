import type { RouteRecordRaw } from 'vue-router';
import type { Command } from '../router.ts';

export const routes: RouteRecordRaw[] = [
  {
    path: '/sources',
    component: () => import('./SourceListPage.vue'),
    meta: {
      nav: {
        order: 80,
        label: 'ui.shared.sourceTabs.label',
        icon: 'i-lucide-book-marked',
        key: 's',
        also: ['/conflicts'],
      },
    },
  },
  {
    path: '/sources/:code',
    component: () => import('./SourcePage.vue'),
    meta: { shows: ['source'] },
  },
];

export const commands: Command[] = [
  { id: 'new-source', label: 'sources.new', icon: 'i-lucide-plus', to: '/sources?new=' },
];
