import { defineConfig } from 'vitest/config';

/** One browser, named by BROWSER (chromium or firefox), and one test after the other in it. */
export default defineConfig({
  test: {
    include: ['test/e2e/**/*.spec.ts'],
    root: new URL('../..', import.meta.url).pathname,
    fileParallelism: false,
    isolate: false,
    pool: 'forks',
    testTimeout: 60_000,
    hookTimeout: 90_000,
    globalSetup: [],
  },
});
