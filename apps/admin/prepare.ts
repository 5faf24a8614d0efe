import { resolveConfig } from 'vite';

// Nuxt UI writes the types of its themes when Vite reads the configuration; the type check needs them
// also in a fresh clone that was never built.
await resolveConfig({ configFile: `${import.meta.dirname}/vite.config.ts` }, 'build');
