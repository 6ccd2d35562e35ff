/** Looks into the history as it lies on disk, past everything of ours that could embellish it. */
import type { Page } from 'puppeteer-core';

export interface StoredRow {
  readonly url: string;
  readonly title: string;
  readonly visits: number;
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
