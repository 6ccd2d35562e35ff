import { IDBFactory } from 'fake-indexeddb';
import { afterEach, describe, expect, it } from 'vitest';
import { openHistory } from '../../lib/history/history';
import { DATABASE, VERSION } from '../../lib/history/schema';
import { StorageProblem } from '../../lib/history/storage-problem';
import { articleOf } from './articles';
import { damage, filled, wipe } from './damage';
import { DAY, mortal, newWorld, reopen, START, visit } from './world';

describe('a store that comes up without what it held', () => {
  it('empty: is noticed, told, and restored from the second copy (F13, F28)', async () => {
    const world = await filled();
    await wipe(world);
    const history = reopen(world);
    expect(await history.health()).toMatchObject({ state: 'damaged', readings: 0, expected: 3 });
    await visit(history, { path: 'd' });
    await history.maintain();
    expect((await reopen(world).health()).state).toBe('damaged');
    expect(await history.restore()).toMatchObject({ state: 'restored', readings: 4, expected: 4 });
    await history.maintain();
    const later = reopen(world);
    expect((await later.health()).state).toBe('good');
    expect((await later.person('Nadia Marlow'))?.readings).toBe(3);
    expect((await later.exportPiece(null)).text).toContain('not-a-person');
  });

  it('some rows gone without a word: the same (F14)', async () => {
    const world = await filled();
    await damage(world, ['articles', 'records'], (store) => store.delete(2));
    const history = reopen(world);
    expect((await history.health()).state).toBe('damaged');
    expect(await history.restore()).toMatchObject({ state: 'restored', readings: 3 });
    await history.maintain();
    expect((await history.latest(9)).rows).toHaveLength(3);
    expect((await history.people('', 9))[0]).toMatchObject({ readings: 3 });
  });

  it('an old state of it: is noticed by the sentinel', async () => {
    const world = await filled();
    world.values.set('history.sentinel', {
      ...(world.values.get('history.sentinel') as object),
      readings: 9,
    });
    expect(await reopen(world).health()).toMatchObject({ state: 'damaged', readings: 3, expected: 9 });
  });

  it('without its index: is built again from the readings (F15)', async () => {
    const world = await filled();
    await damage(world, ['pending', 'indexes', 'people', 'agenda'], (store) => store.clear());
    const history = reopen(world);
    await history.maintain();
    expect((await history.search({ query: 'ferry', limit: 9 })).rows).toHaveLength(3);
    expect((await history.people('', 9))[0]).toMatchObject({ name: 'Nadia Marlow', readings: 3 });
    expect((await history.health()).state).toBe('good');
  });

  it('without its counters: counts again, loses nothing', async () => {
    const world = await filled();
    await damage(world, ['counts'], (store) => store.clear());
    const history = reopen(world);
    expect(await history.health()).toMatchObject({ state: 'damaged', readings: 3, expected: 3 });
    await visit(history, { path: 'd' });
    expect((await history.restore()).readings).toBe(4);
  });

  it('a restoring that is cut short goes on by itself', async () => {
    const world = await filled();
    await wipe(world);
    const { history, kill } = mortal(world);
    history.restore().catch(() => undefined);
    while (!JSON.stringify(world.values.get('history.damage') ?? '').includes('"restoring":-1')) {
      await history.latest(1);
    }
    kill();
    const later = reopen(world);
    await later.maintain();
    expect(await later.health()).toMatchObject({ state: 'restored', readings: 3 });
  });

  it('starts afresh only when asked, and then for good', async () => {
    const world = await filled();
    await wipe(world);
    expect(await reopen(world).startAfresh()).toMatchObject({ state: 'good', readings: 0 });
    const later = reopen(world);
    await later.maintain();
    expect((await later.health()).state).toBe('good');
    expect([...world.values.keys()].filter((key) => /copy\..*\.[0-9]/.test(key))).toEqual([]);
  });

  it('whose copy and sentinel are lost gets new ones', async () => {
    const world = await filled();
    world.values.clear();
    const history = reopen(world);
    await history.maintain();
    expect((await history.health()).state).toBe('good');
    history.close();
    await wipe(world);
    expect(await reopen(world).restore()).toMatchObject({ state: 'restored', readings: 3 });
  });

  it('is no false alarm when readings were removed', async () => {
    const world = await filled();
    const history = reopen(world);
    await history.remove({ kind: 'everything' });
    world.time += DAY;
    await history.maintain();
    expect((await reopen(world).health()).state).toBe('good');
  });
});

describe('the connection', () => {
  it('steps aside for an upgrade, and a newer store is only read (F18, F22)', async () => {
    const world = await filled();
    const history = reopen(world);
    await history.latest(1);
    await new Promise<void>((resolve, reject) => {
      const opening = world.environment.indexedDB.open(DATABASE, VERSION + 1);
      opening.onblocked = () => reject(new Error('blocked'));
      opening.onsuccess = () => {
        opening.result.close();
        resolve();
      };
    });
    expect((await history.latest(9)).rows).toHaveLength(3);
    expect(await history.health()).toMatchObject({ state: 'newer', readings: 3 });
    await expect(visit(history, { path: 'd' })).rejects.toThrow(StorageProblem);
    await history.maintain();
    expect((await reopen(world).latest(9)).rows).toHaveLength(3);
  });

  it('is opened again once when the browser closes it (F19)', async () => {
    const world = await filled();
    const { history, kill } = mortal(world);
    await history.latest(1);
    const other = reopen(world);
    await other.latest(1);
    kill();
    expect((await other.latest(9)).rows).toHaveLength(3);
    await visit(other, { path: 'd' });
    expect((await other.health()).readings).toBe(4);
  });

  it('that is taken away with the store behind it: the loss is noticed and told, not written over (F19, F28)', async () => {
    const world = await filled();
    const history = reopen(world);
    await history.latest(1);
    await wipe(world);
    await visit(history, { path: 'd' });
    expect(await history.health()).toMatchObject({ state: 'damaged', expected: 3 });
    expect((await reopen(world).health()).state).toBe('damaged');
  });

  it('that cannot be opened rejects, says so, and is tried again (F20)', async () => {
    const world = await filled();
    let broken = true;
    const real = world.environment.indexedDB;
    const indexedDB = new Proxy(real, {
      get: (target, name) =>
        name === 'open'
          ? (...args: [string, number]) => {
              if (broken) throw new DOMException('no', 'UnknownError');
              return target.open(...args);
            }
          : Reflect.get(target, name),
    });
    const history = openHistory({ ...world.environment, indexedDB });
    await expect(visit(history, { path: 'd' })).rejects.toMatchObject({ trouble: 'unavailable' });
    expect((await history.health()).state).toBe('memory-only');
    const article = articleOf({ path: 'a' });
    const annotations = { people: [], dates: [], quotes: [], events: [], headline: NOTHING };
    expect((await history.view({ article, annotations })).kept).toBeNull();
    broken = false;
    await visit(history, { path: 'd' });
    expect(await history.health()).toMatchObject({ state: 'good', readings: 4 });
  });
});

const NOTHING = { mentions: [], dates: [], quotes: [], events: [] };

const { put } = IDBObjectStore.prototype;
const { addEventListener } = IDBTransaction.prototype;

afterEach(() => {
  IDBObjectStore.prototype.put = put;
  IDBTransaction.prototype.addEventListener = addEventListener;
});

/** From now on articles cannot be written, as long as `state` says how that fails. */
function crowd(state: { fails: string | null }): void {
  IDBObjectStore.prototype.put = new Proxy(put, {
    apply(target, store: IDBObjectStore, args: [unknown, IDBValidKey?]) {
      if (store.name === 'articles' && state.fails) throw new DOMException('full', state.fails);
      return Reflect.apply(target, store, args);
    },
  });
}

/** From now on nobody hears that a writing transaction is complete; `state.hung` tells that one waits for it. */
function hang(state: { hung: boolean }): void {
  IDBTransaction.prototype.addEventListener = new Proxy(addEventListener, {
    apply(target, transaction: IDBTransaction, args: Parameters<typeof addEventListener>) {
      if (transaction.mode === 'readwrite' && String(args[0]) === 'complete') state.hung = true;
      else Reflect.apply(target, transaction, args);
    },
  });
}

const soon = () => new Promise((resolve) => setImmediate(resolve));

describe('a full disk', () => {
  it.each(['QuotaExceededError', 'DataError'])(
    '%s: gives up the oldest texts, tries once more, then says so; works again later (F16, F17)',
    async (fails) => {
      const world = await filled();
      const state = { fails: fails as string | null };
      crowd(state);
      const history = openHistory(world.environment);
      await expect(visit(history, { path: 'd' })).rejects.toMatchObject({ trouble: 'full' });
      expect((await history.health()).state).toBe('full');
      expect((await history.latest(9)).rows).toHaveLength(3);
      const [row] = (await history.latest(1)).rows;
      expect((await history.reading(row!.id))?.text).toBeNull();
      state.fails = null;
      await visit(history, { path: 'd' });
      expect(await history.health()).toMatchObject({ state: 'good', readings: 4 });
    },
  );

  it('that makes a transaction hang is given up by the watchdog; sent again, the visit counts once (F16)', async () => {
    const world = await filled();
    const state = { hung: false };
    const history = openHistory(world.environment);
    await history.latest(1);
    hang(state);
    const failed = expect(visit(history, { path: 'd' }, 'v')).rejects.toMatchObject({ trouble: 'hung' });
    while (!state.hung) await soon();
    // The commit may still come through behind our back.
    for (let i = 0; i < 20; i++) await soon();
    world.fireTimers();
    await failed;
    IDBTransaction.prototype.addEventListener = addEventListener;
    const { id } = await visit(history, { path: 'd' }, 'v');
    expect((await history.latest(9)).rows).toHaveLength(4);
    expect((await history.reading(id))?.reading.visits).toBe(1);
  });
});

describe('a worker killed while keeping (F02)', () => {
  it.each(Array.from({ length: 40 }, (_, i) => i))(
    'after %i turns: the whole article or none, once after a retry',
    async (turns) => {
      const world = newWorld(new IDBFactory());
      const { history, kill } = mortal(world);
      const facts = { path: 'x', people: ['Nadia Marlow'], text: 'One ferry left.' };
      visit(history, facts, 'v').catch(() => undefined);
      for (let i = 0; i < turns; i++) await soon();
      kill();
      const later = reopen(world);
      const before = (await later.latest(9)).rows;
      const found = (await later.search({ query: 'ferry', limit: 9 })).rows;
      expect(found).toHaveLength(before.length);
      const { id } = await visit(later, facts, 'v');
      expect((await later.latest(9)).rows.map((r) => r.id)).toEqual([id]);
      expect((await later.reading(id))?.reading).toMatchObject({ visits: 1, firstRead: START });
      expect((await later.people('', 9))[0]?.readings).toBe(1);
    },
  );
});
