import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { playwright } from '@vitest/browser-playwright';
import { defaultClientConditions, defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';

process.env['VITEST_DISABLE_EXPERIMENTAL_LOG'] = '1';

// The packages' export maps name their sources under this condition, so the tests need no build.
const source = '@rubrikk/source';

const chromium = [process.env['CHROMIUM_PATH'], '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (path) => path && existsSync(path),
);
if (!chromium) console.log('No Chromium found (CHROMIUM_PATH, /usr/bin/chromium): the browser tests are left out.');

const node = ['packages/*/src/**/*.test.ts', 'tests/**/*.test.ts'];
const browser = 'tests/**/*.browser.test.ts';

export default defineConfig({
  resolve: { conditions: [source, ...defaultClientConditions] },
  ssr: { resolve: { conditions: [source, ...defaultServerConditions] } },
  test: {
    reporters: ['default', './scripts/test-line.mjs'],
    // By itself it leaves one core alone, which of two is half of them.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    coverage: {
      provider: 'v8',
      include: ['packages/*/src/**/*.ts'],
      exclude: ['packages/*/src/**/*.test-d.ts'],
      reporter: ['text', 'json-summary', 'html'],
      thresholds: { 100: true },
    },
    projects: [
      {
        extends: true,
        // One module cache for all files of a worker: no test changes a module, and half the time went into loading.
        test: {
          name: 'unit',
          include: node,
          exclude: [browser, '**/node_modules/**'],
          isolate: false,
          setupFiles: ['./tests/property-seed.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'types',
          include: [],
          benchmark: { enabled: false, include: [] },
          typecheck: {
            enabled: true,
            only: true,
            include: ['packages/*/src/**/*.test-d.ts'],
            tsconfig: 'tsconfig.types.json',
          },
        },
      },
      ...(chromium
        ? [
            {
              extends: true as const,
              test: {
                name: 'browser',
                include: [browser],
                benchmark: { enabled: false, include: [] },
                browser: {
                  enabled: true,
                  headless: true,
                  screenshotFailures: false,
                  provider: playwright({
                    launchOptions: {
                      executablePath: chromium,
                      args: [
                        '--no-sandbox',
                        '--disable-gpu',
                        '--disable-quic',
                        '--no-first-run',
                        '--disable-background-networking',
                        '--disable-component-update',
                        '--disable-sync',
                      ],
                    },
                  }),
                  instances: [{ browser: 'chromium' as const }],
                },
              },
            },
          ]
        : []),
    ],
  },
});
