import type { RouteRecordRaw } from 'vue-router';
import type { Command } from '../router.ts';

export const routes: RouteRecordRaw[] = [
  {
    path: '/contact-points',
    component: () => import('./ContactPointListPage.vue'),
    meta: {
      nav: {
        order: 50,
        label: 'contact-points.title',
        icon: 'i-lucide-contact',
        key: 'l',
        also: ['/liaison-prosecutors', '/liaison-magistrates', '/guides'],
      },
    },
  },
  { path: '/contact-points/coverage', component: () => import('./CoveragePage.vue') },
  {
    path: '/contact-points/:id',
    component: () => import('./ContactPointPage.vue'),
    meta: { shows: ['contact-point'] },
  },
  { path: '/liaison-prosecutors', component: () => import('./LiaisonProsecutorListPage.vue') },
  {
    path: '/liaison-prosecutors/:id',
    component: () => import('./LiaisonProsecutorPage.vue'),
    meta: { shows: ['liaison-prosecutor'] },
  },
  { path: '/liaison-magistrates', component: () => import('./LiaisonMagistrateListPage.vue') },
  {
    path: '/liaison-magistrates/:id',
    component: () => import('./LiaisonMagistratePage.vue'),
    meta: { shows: ['liaison-magistrate'] },
  },
  { path: '/guides', component: () => import('./GuideListPage.vue') },
  { path: '/guides/:id', component: () => import('./GuidePage.vue'), meta: { shows: ['guide'] } },
];

export const commands: Command[] = [
  {
    id: 'new-contact-point',
    label: 'contact-points.new',
    icon: 'i-lucide-plus',
    to: '/contact-points?new=',
  },
  {
    id: 'contact-point-coverage',
    label: 'contact-points.coverage.command',
    icon: 'i-lucide-chart-bar',
    to: '/contact-points/coverage',
  },
  {
    id: 'new-liaison-prosecutor',
    label: 'contact-points.prosecutor.new',
    icon: 'i-lucide-plus',
    to: '/liaison-prosecutors?new=',
  },
  {
    id: 'new-liaison-magistrate',
    label: 'contact-points.magistrate.new',
    icon: 'i-lucide-plus',
    to: '/liaison-magistrates?new=',
  },
  { id: 'new-guide', label: 'contact-points.guide.new', icon: 'i-lucide-plus', to: '/guides?new=' },
];
