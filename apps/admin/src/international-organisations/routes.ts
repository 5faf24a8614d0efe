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
  // A partner of any kind has one page.
  {
    path: '/international-organisations/:code',
    redirect: (to) => ({ path: `/partners/${to.params.code}`, query: to.query }),
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
