import { defineConfig } from 'vitest/config';

/** Checks of what `npm run build` made; not part of the unit run, which needs no build. */
export default defineConfig({
  test: {
    include: ['test/house/built/*.check.ts'],
    root: new URL('../../..', import.meta.url).pathname,
  },
});
