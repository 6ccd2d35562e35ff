/** While the index is built anew a search finds a part: it says so, and does not wait for the next upkeep. */
import { expect, it, vi } from 'vitest';
import { type History, openHistory } from '../../lib/history/history';
import { rebuildStep, startRebuild } from '../../lib/history/rebuild';
import { UNDO_TIME } from '../../lib/history/removal';
import { Store } from '../../lib/history/store';
import { damage, filled, wipe } from './damage';
import { newWorld, reopen, visit } from './world';

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

/** 45 readings, of which one step of a rebuilding has counted 40. */
async function halfRebuilt() {
  const world = newWorld();
  const history = openHistory(world.environment);
  const ids: string[] = [];
  for (let i = 1; i <= 45; i++) {
    const people = i === 44 ? ['Nadia Marlow', 'Ida Berg'] : ['Nadia Marlow'];
    ids.push((await visit(history, { path: `p${i}`, people })).id);
  }
  const store = new Store(world.environment);
  await startRebuild(store);
  await rebuildStep(store);
  return { world, ids, store, history: reopen(world) };
}

const counted = async (history: History) =>
  Object.fromEntries((await history.people('', 9)).map(({ name, readings }) => [name, readings]));

it('a reading rewritten before the rebuilding has come to it is counted and indexed once', async () => {
  const { history, store } = await halfRebuilt();
  expect(await counted(history)).toEqual({ 'Nadia Marlow': 40 });
  await visit(history, { path: 'p44', people: ['Nadia Marlow', 'Ida Berg'], text: 'The walrus came.' });
  await visit(history, { path: 'p3', people: ['Nadia Marlow', 'Samuel Okafor'], text: 'The walrus left.' });
  await history.maintain();
  expect(await counted(history)).toEqual({ 'Nadia Marlow': 45, 'Ida Berg': 1, 'Samuel Okafor': 1 });
  expect((await history.search({ query: 'walrus', limit: 9 })).rows).toHaveLength(2);
  store.forget();
  for (const index of [store.features, store.words]) {
    const seqs = [...(await index.parts()).tail.values()].map(({ seq }) => seq);
    expect(seqs.sort((a, b) => a - b)).toEqual(Array.from({ length: 45 }, (_, i) => i + 1));
  }
});

it('a reading removed before the rebuilding has come to it is not taken from the count of the others', async () => {
  const { world, history, ids } = await halfRebuilt();
  await history.remove({ kind: 'reading', id: ids[44]! });
  world.time += UNDO_TIME;
  await history.maintain();
  expect(await counted(history)).toEqual({ 'Nadia Marlow': 44, 'Ida Berg': 1 });
});
