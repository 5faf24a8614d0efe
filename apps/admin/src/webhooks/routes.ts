import type { RouteRecordRaw } from 'vue-router';
import type { Command } from '../router.ts';

export const routes: RouteRecordRaw[] = [
  {
    path: '/administration/webhooks',
    component: () => import('./WebhookListPage.vue'),
    meta: {
      scope: 'webhooks:manage',
      nav: {
        order: 920,
        label: 'webhooks.title',
        icon: 'i-lucide-webhook',
        key: 'b',
        group: 'layout.administration',
      },
    },
  },
  {
    path: '/administration/webhooks/:id',
    component: () => import('./WebhookPage.vue'),
    meta: { scope: 'webhooks:manage' },
  },
  {
    path: '/administration/webhooks/:id/deliveries/:deliveryId',
    component: () => import('./DeliveryPage.vue'),
    meta: { scope: 'webhooks:manage' },
  },
];

export const commands: Command[] = [
  {
    id: 'new-webhook',
    label: 'webhooks.new',
    icon: 'i-lucide-plus',
    to: '/administration/webhooks?new=',
    scope: 'webhooks:manage',
  },
];
