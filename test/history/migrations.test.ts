/**
 * Every version of the database that was ever released opens with today's code and holds what it held. A new
 * migration adds the version before it here, as it was stored.
 */
import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { MIGRATIONS } from '../../lib/history/migrations/list';
import { DATABASE, VERSION } from '../../lib/history/schema';
import { annotationsOf, articleOf } from './articles';
import stored1 from './stored/version-1.json';
import stored2 from './stored/version-2.json';
import { newWorld, reopen, visit } from './world';

interface StoredDatabase {
  readonly version: number;
  readonly stores: Readonly<
    Record<
      string,
      {
        readonly keyPath: string | null;
        readonly indexes: readonly StoredIndex[];
        readonly rows: readonly (readonly [unknown, unknown])[];
      }
    >
  >;
}
interface StoredIndex {
  readonly name: string;
  readonly keyPath: string;
  readonly unique: boolean;
}

const STORED = [stored1, stored2] as unknown as readonly StoredDatabase[];

/** JSON with bytes written as `{"bytes": base64}` and 32-bit numbers as `{"numbers": […]}`. */
function revive(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(revive);
  if (typeof value !== 'object' || value === null) return value;
  if ('bytes' in value) return new Uint8Array(Buffer.from(String(value.bytes), 'base64'));
  if ('numbers' in value) return Uint32Array.from(value.numbers as number[]);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, revive(item)]));
}

async function storeAs(factory: IDBFactory, stored: StoredDatabase): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const opening = factory.open(DATABASE, stored.version);
    opening.onupgradeneeded = () => {
      for (const [name, { keyPath, indexes, rows }] of Object.entries(stored.stores)) {
        const store = opening.result.createObjectStore(name, keyPath === null ? {} : { keyPath });
        for (const index of indexes) store.createIndex(index.name, index.keyPath, { unique: index.unique });
        for (const [key, value] of rows) {
          if (keyPath === null) store.put(revive(value), revive(key) as IDBValidKey);
          else store.put(revive(value));
        }
      }
    };
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
    opening.onerror = () => reject(opening.error);
  });
}

describe('migrations', () => {
  it('are as many as the version says, and each version is stored here', () => {
    expect(MIGRATIONS).toHaveLength(VERSION);
    expect(STORED.map((s) => s.version)).toEqual(MIGRATIONS.map((_, i) => i + 1));
  });

  it('one that is ended half-way leaves the version before as it was, and is done by the next opening (F21)', async () => {
    const factory = new IDBFactory();
    await storeAs(factory, STORED[0]!);
    await new Promise((resolve) => {
      const opening = factory.open(DATABASE, VERSION);
      opening.onupgradeneeded = () => {
        opening.result.createObjectStore('half');
        opening.transaction?.objectStore('counts').clear();
        opening.transaction?.abort();
      };
      opening.onerror = resolve;
    });
    const history = reopen(newWorld(factory));
    expect((await history.latest(9)).rows).toHaveLength(2);
    await history.maintain();
    expect((await history.search({ query: 'brackwater treaty', limit: 9 })).rows).toHaveLength(1);
    const [stored] = await factory.databases();
    expect(stored?.version).toBe(VERSION);
  });

  it.each(STORED)('version $version opens, finds what it held and goes on', async (stored) => {
    const factory = new IDBFactory();
    await storeAs(factory, stored);
    const history = reopen(newWorld(factory));
    expect((await history.latest(9)).rows.map((r) => r.title)).toEqual([
      'Ferry deal signed',
      'Marlow to meet Okafor',
    ]);
    expect((await history.search({ query: 'brackwater treaty', limit: 9 })).rows).toHaveLength(1);
    expect((await history.person('Nadia Marlow'))?.quotes.map((q) => q.text)).toEqual([
      '“The ferries cannot wait”',
    ]);
    expect((await history.agenda('2016-03-20')).map((item) => item.from)).toEqual(['2016-03-21']);
    await visit(history, { path: 'c' });
    await history.maintain();
    const talks = {
      path: 'talks',
      title: 'Okafor to meet Marlow',
      text: 'Talks on the ferry treaty begin in Brackwater.',
      people: ['Samuel Okafor', 'Nadia Marlow'],
    };
    const { related } = await history.relate(articleOf(talks), annotationsOf(talks));
    expect(related.map((r) => r.title)).toEqual(['Marlow to meet Okafor']);
    expect(await history.health()).toMatchObject({ state: 'good', readings: 3 });
  });
});
