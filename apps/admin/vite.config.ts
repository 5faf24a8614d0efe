import ui from '@nuxt/ui/vite';
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vitest/config';
import { compress } from './compress.ts';

// The API hosts this configuration in middleware mode for `npm run dev`, from another folder:
// everything is anchored here, and no port is named.
const root = import.meta.dirname;

export default defineConfig({
  root,
  plugins: [
    vue(),
    ui({
      root,
      // Components are imported by name: no auto-import, so a reader can follow every one.
      components: false,
      autoImport: false,
      dts: false,
      colorMode: false,
      theme: { colors: ['primary', 'success', 'warning', 'error'], transitions: false },
      experimental: { componentDetection: true },
      ui: {
        colors: { primary: 'blue', neutral: 'slate', success: 'teal', warning: 'amber', error: 'red' },
        kbd: { base: 'normal-case' },
        button: {
          compoundVariants: [
            // The usual 75 % of a hovered button leaves its label below 4.5 : 1.
            {
              color: 'primary',
              variant: 'solid',
              class: 'hover:bg-primary/90 active:bg-primary/90 aria-disabled:bg-primary',
            },
            { color: 'error', variant: 'solid', class: 'hover:bg-error/90 active:bg-error/90' },
            { color: 'neutral', variant: 'outline', class: 'ring-(--button-line)' },
          ],
        },
      },
      // Icons travel in the bundle: nothing is loaded from another host.
      icon: { clientBundle: { scan: { globInclude: ['src/**/*.{vue,ts}'], globExclude: [] } } },
    }),
    compress(),
  ],
  build: {
    target: 'es2023',
    outDir: 'dist',
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    // Fonts stay files: inlined they could not be cached apart from the style sheet.
    assetsInlineLimit: 0,
  },
  test: { include: ['src/**/*.test.ts'], environment: 'node' },
});
