import { expect, it } from 'vitest';
import { read, shippedSources } from './sources';

const BACKGROUND = 'entrypoints/background/index.ts';

/**
 * F03: an event that wakes a dead background is only heard by the listeners there are when its script has run
 * through once. So all of them stand in one place, and nothing is waited for on the way there.
 */
it('the background listens from its first turn on', () => {
  const listening = shippedSources().filter(
    (path) => path.startsWith('entrypoints/background/') && read(path).includes('.addListener('),
  );
  expect(listening).toEqual([BACKGROUND]);
  const source = read(BACKGROUND);
  const before = source.slice(0, source.lastIndexOf('.addListener('));
  expect(before).not.toMatch(/\bawait\b|\basync main\b/);
  // Inside of a `then` or a timer it would be too late as well.
  expect(source).not.toMatch(/(?:then|setTimeout|queueMicrotask)\([^;]*\.addListener\(/);
});
