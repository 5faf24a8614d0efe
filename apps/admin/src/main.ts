import icons from '@nuxt/ui/runtime/vue/plugins/icons.js';
import { createPinia } from 'pinia';
import { createApp } from 'vue';
import App from './App.vue';
import { router } from './router.ts';
import { i18n, preferredLocale, speak } from './session/i18n.ts';
import { useSession } from './session/session.ts';
import './theme.css';

const app = createApp(App).use(createPinia()).use(i18n).use(icons);
// The router starts after the session is there: the first page already knows what today is.
await Promise.all([speak(preferredLocale()), useSession().load()]);
app.use(router).mount('#app');
