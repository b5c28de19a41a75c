import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// Stryker runs in a copy whose node_modules still link to the unmutated packages, so the packages are found by path here.
const packages = fileURLToPath(new URL('./packages', import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^@rubrikk\/([^/]+)$/, replacement: `${packages}/$1/src/index.ts` },
      { find: /^@rubrikk\/([^/]+)\/(.+)$/, replacement: `${packages}/$1/src/$2.ts` },
    ],
  },
  test: {
    include: ['packages/*/src/**/*.test.ts', 'tests/**/*.test.ts'],
    exclude: ['**/*.browser.test.ts', '**/node_modules/**'],
  },
});
