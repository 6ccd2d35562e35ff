import { describe, expect, it } from 'vitest';
import { type History, openHistory } from '../../lib/history/history';
import { SIZES } from '../../lib/history/index/merge-plan';
import { UNDO_TIME } from '../../lib/history/removal';
import { Store } from '../../lib/history/store';
import type { Removal } from '../../lib/messages/contract';
import type { Facts } from './articles';
import { copiedText, exportedText } from './exported';
import { DAY, newWorld, reopen, visit } from './world';

Object.assign(SIZES, { tail: { features: 3, words: 3 } });

const READ: readonly Facts[] = [
  { path: 'a', people: ['Nadia Marlow'], text: 'Walrus season begins.' },
  { path: 'b', people: ['Samuel Okafor'], text: 'The walrus count is done.', site: 'courier.example' },
  { path: 'c', people: ['Nadia Marlow', 'Samuel Okafor'], text: 'A walrus swam by.' },
];

async function filled() {
  const world = newWorld();
  const history = openHistory(world.environment);
  for (const facts of READ) {
    await visit(history, facts);
    world.time += DAY;
  }
  await history.maintain();
  return { world, history };
}

const left = async (history: History) =>
  (await history.search({ query: 'walrus', limit: 9 })).rows.map((r) => r.url.at(-1)).join('');

const REMOVALS: readonly [Removal | ((ids: Record<string, string>) => Removal), string][] = [
  [{ kind: 'site', site: 'courier.example' }, 'ca'],
  [{ kind: 'person', name: 'Nadia Marlow' }, 'b'],
  [{ kind: 'day', day: '2016-03-16' }, 'ca'],
  [{ kind: 'everything' }, ''],
  [{ kind: 'site', site: 'nobody.example' }, 'cba'],
];

it('removes everything though something was read again while it was on its way out', async () => {
  const history = openHistory(newWorld().environment);
  await visit(history, { path: 'a' });
  await history.remove({ kind: 'site', site: 'harbour.example' });
  await visit(history, { path: 'a' });
  expect((await history.remove({ kind: 'everything' })).removed).toBe(1);
  expect((await history.latest(5)).rows).toEqual([]);
});

it('leaves no word or name of what was removed with everything, and finds once what was read since', async () => {
  const { world, history } = await filled();
  await history.remove({ kind: 'everything' });
  const since = { path: 'd', people: ['Ida Berg'], text: 'A walrus came.' };
  await visit(history, since);
  world.time += UNDO_TIME;
  await history.maintain();
  const store = new Store(world.environment);
  const [row] = (await store.rowsOf([4])).filter((each) => each !== undefined);
  expect(row?.url).toContain('/d');
  for (const index of [store.features, store.words]) {
    const { state, tail } = await index.parts();
    expect(state.segments).toEqual([]);
    expect([...tail.values()].map(({ seq }) => seq)).toEqual([4]);
  }
  const blocks = await store.database.read(['blocks'], (transaction) =>
    transaction.objectStore('blocks').count(),
  );
  expect(blocks).toBe(0);
  expect((await history.people('', 9)).map(({ name, readings }) => [name, readings])).toEqual([
    ['Ida Berg', 1],
  ]);
});

describe('remove', () => {
  it.each(REMOVALS)('%j leaves %s', async (removal, expected) => {
    const { world, history } = await filled();
    const { removed, undo } = await history.remove(removal as Removal);
    expect(removed).toBe(3 - expected.length);
    expect(await left(history)).toBe(expected);
    expect((await history.health()).readings).toBe(expected.length);
    expect(await history.undo(undo)).toBe(removed > 0);
    expect(await left(history)).toBe('cba');

    await history.remove(removal as Removal);
    world.time += UNDO_TIME;
    await reopen(world).maintain();
    const later = reopen(world);
    expect(await left(later)).toBe(expected);
    expect((await later.health()).state).toBe('good');
    for (const text of [await exportedText(later), await copiedText(world)]) {
      expect(text.match(/"reading":/g) ?? []).toHaveLength(expected.length);
    }
    expect((await later.people('', 9)).reduce((sum, p) => sum + p.readings, 0)).toBe(
      READ.filter((f) => expected.includes(f.path)).flatMap((f) => f.people).length,
    );
  });

  it('removes one reading, from the second copy too', async () => {
    const { world, history } = await filled();
    const [row] = (await history.search({ query: 'count', limit: 1 })).rows;
    await history.remove({ kind: 'reading', id: row!.id });
    world.time += UNDO_TIME;
    await history.maintain();
    expect(await left(history)).toBe('ca');
    world.environment.indexedDB.deleteDatabase('backstory');
    const damaged = reopen(world);
    await damaged.restore();
    expect((await damaged.latest(9)).rows.map((r) => r.url.at(-1)).join('')).toBe('ca');
  });

  it('cannot be undone once it is done', async () => {
    const { world, history } = await filled();
    const { undo } = await history.remove({ kind: 'everything' });
    world.time += UNDO_TIME;
    expect(await history.undo(undo)).toBe(false);
    await history.maintain();
    expect(await history.undo(undo)).toBe(false);
    expect(await left(history)).toBe('');
  });

  it('removes by itself when the moment has passed', async () => {
    const { world, history } = await filled();
    await history.remove({ kind: 'everything' });
    world.time += UNDO_TIME;
    world.fireTimers();
    await history.maintain();
    expect(world.values.get('history.sentinel')).toMatchObject({ readings: 0 });
  });

  it('keeps an article read again while its removal could be undone, as a first reading', async () => {
    const { world, history } = await filled();
    const { undo } = await history.remove({ kind: 'everything' });
    await visit(history, READ[0]!);
    expect(await left(history)).toBe('a');
    world.time += UNDO_TIME;
    await history.maintain();
    expect(await left(reopen(world))).toBe('a');
    const { rows } = await history.latest(9);
    expect((await history.reading(rows[0]!.id))?.reading.visits).toBe(1);
    expect(await history.undo(undo)).toBe(false);
  });

  it('is carried through when the clock is set back', async () => {
    const { world, history } = await filled();
    await history.remove({ kind: 'everything' });
    world.time -= 400 * DAY;
    await reopen(world).maintain();
    expect(world.values.get('history.sentinel')).toMatchObject({ readings: 0 });
  });
});

describe('retention', () => {
  it('drops texts and readings when their time has come', async () => {
    const { world, history } = await filled();
    world.limits = { keepDays: 90, keepTextDays: 30 };
    world.time += 29 * DAY;
    await history.maintain();
    expect(await left(history)).toBe('c');
    world.time += 59 * DAY;
    await history.maintain();
    expect((await history.latest(9)).rows.map((r) => r.url.at(-1)).join('')).toBe('cb');
    expect(await exportedText(history)).not.toContain('Walrus season');
    expect((await copiedText(world)).match(/"reading":/g)).toHaveLength(2);
    world.time += 900 * DAY;
    await history.maintain();
    expect((await history.health()).readings).toBe(0);
    expect((await history.health()).state).toBe('good');
  });

  it('keeps a year what is to be kept a year, and for ever what is to be kept for ever', async () => {
    const { world, history } = await filled();
    world.time += 364 * DAY;
    await history.maintain();
    expect(await left(history)).toBe('cba');
    world.limits = { keepDays: 365, keepTextDays: null };
    await history.maintain();
    expect(await left(history)).toBe('c');
  });

  it('keeps what was read again since', async () => {
    const { world, history } = await filled();
    world.time += 80 * DAY;
    await visit(history, READ[0]!);
    world.limits = { keepDays: 30, keepTextDays: null };
    await history.maintain();
    expect(await left(history)).toBe('a');
  });
});
