import type { Scope } from '@concord/core';
import { createRouter, createWebHistory, type RouteRecordRaw } from 'vue-router';
import { dayKeys } from './session/day.ts';
import type { WordKey } from './session/i18n.ts';

/** A line of the sidebar, and the second key of `g …`. */
export interface NavEntry {
  order: number;
  label: WordKey;
  icon: string;
  key?: string;
  /** The heading under which it stands, after all that have none. */
  group?: WordKey;
  /** Other addresses that belong to the same line, as the tabs of one screen do. */
  also?: readonly string[];
}

/** Something one can do from the palette; `key` also does it from anywhere. */
export interface Command {
  id: string;
  label: WordKey;
  icon: string;
  to: string;
  scope?: string;
}

/** What a module's `routes.ts` offers; found by its name, registered nowhere. */
export interface ModuleRoutes {
  routes: RouteRecordRaw[];
  commands?: Command[];
}

declare module 'vue-router' {
  interface RouteMeta {
    nav?: NavEntry;
    /** Without this scope the page says that it is needed, and its line is left out of the sidebar. */
    scope?: Scope;
    /** Stands by itself, without the shell: for those who are not signed in yet. */
    bare?: boolean;
    /** The record types of a search hit that this route shows; it takes the parameter `id` or `code`. */
    shows?: readonly string[];
  }
}

const modules = Object.values(import.meta.glob<ModuleRoutes>('./*/routes.ts', { eager: true }));
const routes = modules.flatMap((m) => m.routes);

export const commands = modules.flatMap((m) => m.commands ?? []);
export const screens = routes
  .flatMap((r) => (r.meta?.nav ? [{ path: r.path, scope: r.meta.scope ?? null, ...r.meta.nav }] : []))
  .sort((a, b) => a.order - b.order);

export const router = createRouter({
  history: createWebHistory(),
  routes: [...routes, { path: '/:rest(.*)*', component: () => import('./layout/NotFoundPage.vue') }],
  scrollBehavior(to, from, saved) {
    if (saved) return saved;
    if (to.hash && !to.meta.bare) return { el: to.hash, top: 72 };
    // A filter or a layer of the same page leaves the reader where they are; another page of a list does not.
    const samePage = to.path === from.path && to.query.cursor === from.query.cursor;
    return samePage ? false : { top: 0 };
  },
});

// A change of page keeps the day; on the page itself the query is taken at its word.
router.beforeEach((to, from) => {
  if (to.path === from.path) return true;
  const kept = dayKeys.filter((key) => from.query[key] && to.query[key] === undefined);
  if (kept.length === 0) return true;
  return {
    ...to,
    query: { ...Object.fromEntries(kept.map((key) => [key, from.query[key] ?? null])), ...to.query },
  };
});
