import type { RouteRecordRaw } from 'vue-router';

// Every shared part on one page, for looking at and for axe; `vite build --mode gallery` only.
export const routes: RouteRecordRaw[] =
  import.meta.env.MODE === 'gallery' || import.meta.env.DEV
    ? [{ path: '/gallery', component: () => import('./GalleryPage.vue') }]
    : [];
