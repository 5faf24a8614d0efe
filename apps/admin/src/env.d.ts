/// <reference types="vite/client" />
declare module 'virtual:nuxt-ui-icons';
