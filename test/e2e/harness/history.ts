/** Looks into the history as it lies on disk, past everything of ours that could embellish it. */
import type { Page } from 'puppeteer-core';

export interface StoredRow {
  readonly url: string;
  readonly title: string;
  readonly visits: number;
}

/** Everything in one store of the history, by key, as it lies on disk; null where there is no such store. */
export function storedIn(control: Page, store: string): Promise<[IDBValidKey, unknown][] | null> {
  return control.evaluate(async (name) => {
    const opening = indexedDB.open('backstory');
    const database = await new Promise<IDBDatabase>((done, failed) => {
      opening.onsuccess = () => done(opening.result);
      opening.onerror = () => failed(opening.error);
      opening.onupgradeneeded = () => opening.transaction?.abort();
    });
    if (!database.objectStoreNames.contains(name)) {
      database.close();
      return null;
    }
    const asked = database.transaction(name).objectStore(name);
    const [keys, values] = [asked.getAllKeys(), asked.getAll()];
    await new Promise((done, failed) => {
      asked.transaction.oncomplete = done;
      asked.transaction.onabort = () => failed(asked.transaction.error);
    });
    database.close();
    return keys.result.map((key, i): [IDBValidKey, unknown] => [
      key,
      JSON.parse(JSON.stringify(values.result[i])),
    ]);
  }, store);
}

/** Takes rows out behind our back, as a damaged disk does: all of a store, or those after the first `left`. */
export function loseRows(control: Page, stores: readonly string[], left = 0): Promise<void> {
  return control.evaluate(
    async (names, spared) => {
      const opening = indexedDB.open('backstory');
      const database = await new Promise<IDBDatabase>((done, failed) => {
        opening.onsuccess = () => done(opening.result);
        opening.onerror = () => failed(opening.error);
      });
      const transaction = database.transaction([...names], 'readwrite');
      for (const name of names) {
        const store = transaction.objectStore(name);
        const keys = store.getAllKeys();
        keys.onsuccess = () => {
          for (const key of keys.result.slice(spared)) store.delete(key);
        };
      }
      await new Promise((done, failed) => {
        transaction.oncomplete = done;
        transaction.onabort = () => failed(transaction.error);
      });
      database.close();
    },
    stores,
    left,
  );
}

/** All rows of the history, in reading order; none where it has not been made yet. */
export function storedRows(control: Page): Promise<StoredRow[]> {
  return control.evaluate(async () => {
    const names = (await indexedDB.databases()).map((database) => database.name);
    if (!names.includes('backstory')) return [];
    const opening = indexedDB.open('backstory');
    const database = await new Promise<IDBDatabase | null>((done) => {
      opening.onsuccess = () => done(opening.result);
      opening.onerror = () => done(null);
      // Made by nobody yet: leave it so.
      opening.onupgradeneeded = () => opening.transaction?.abort();
    });
    if (!database) return [];
    const asking = database.transaction('articles').objectStore('articles').getAll();
    const rows = await new Promise<StoredRow[]>((done, failed) => {
      asking.onsuccess = () => done(asking.result);
      asking.onerror = () => failed(asking.error);
    });
    database.close();
    return rows.map(({ url, title, visits }) => ({ url, title, visits }));
  });
}
