import type { RouteRecordRaw } from 'vue-router';
import type { Command } from '../router.ts';

export const routes: RouteRecordRaw[] = [
  {
    path: '/international-organisations',
    component: () => import('./InternationalOrganisationListPage.vue'),
    meta: {
      nav: { order: 70, label: 'international-organisations.title', icon: 'i-lucide-landmark', key: 'i' },
    },
  },
  // Its bodies and its work; what may be exchanged with it stands on the page of the partner.
  {
    path: '/international-organisations/:code',
    component: () => import('./InternationalOrganisationPage.vue'),
  },
];

export const commands: Command[] = [
  {
    id: 'new-international-organisation',
    label: 'partners.form.new.international-organisation',
    icon: 'i-lucide-plus',
    to: '/international-organisations?new=',
  },
];
