/** While the index is built anew a search finds a part: it says so, and does not wait for the next upkeep. */
import { expect, it, vi } from 'vitest';
import type { History } from '../../lib/history/history';
import { damage, filled, wipe } from './damage';
import { reopen } from './world';

const untilRebuilt = (history: History) =>
  vi.waitFor(async () =>
    expect((await history.search({ query: 'marlow', limit: 1 })).rebuilding).toBe(false),
  );

it('a search that finds a part says so, and has the index built on (F15)', async () => {
  const world = await filled();
  await damage(world, ['pending', 'indexes'], (store) => store.clear());
  const history = reopen(world);
  const query = { query: 'ferry', limit: 9 };
  expect(await history.search(query)).toMatchObject({ rows: [], rebuilding: true });
  expect((await history.latest(9)).rebuilding).toBe(false);
  world.fireTimers();
  await untilRebuilt(history);
  expect((await history.search(query)).rows).toHaveLength(3);
});

it('a restored history is found again without waiting for the next upkeep', async () => {
  const world = await filled();
  await wipe(world);
  const history = reopen(world);
  await history.restore();
  world.fireTimers();
  await untilRebuilt(history);
  expect((await history.search({ query: 'marlow', limit: 9 })).rows).toHaveLength(3);
});
