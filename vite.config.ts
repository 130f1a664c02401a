import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium, CHROMIUM_FLAGS } from './tests/chromium.ts';

export default defineConfig({
  root: './src',
  base: './',
  cacheDir: '../node_modules/.vite',
  publicDir: '../public',
  plugins: [svelte({ compilerOptions: { runes: true } })],
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    // The policy of the pages allows no data: fonts; MapLibre is known to be large.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    rolldownOptions: { checks: { pluginTimings: false } },
    target: ['chrome111', 'firefox115', 'safari16.4'],
  },
  // Found at once, so that a browser test is never reloaded half-way.
  optimizeDeps: { include: ['maplibre-gl', 'topojson-client'] },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          root: '.',
          environment: 'node',
          // The files share their modules, which takes half as long; none of them changes what all see.
          isolate: false,
          maxWorkers: 2,
          include: ['tests/unit/**/*.test.ts', 'tests/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          root: '.',
          include: ['tests/browser/**/*.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: findChromium(), args: [...CHROMIUM_FLAGS] },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
