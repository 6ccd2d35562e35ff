/** What else one could take: MiniSearch over title and text, and a multiEntry index over the features. */
import MiniSearch from 'minisearch';
import { makeSignature, sketch } from '../../../lib/memory/signature';
import { synthetic } from './synthetic';

export interface RivalTimes {
  /** A second, written one after the other. */
  readonly writes: number;
  /** Milliseconds: to be ready after a restart, and to answer. */
  readonly load: number;
  readonly query: number;
}

const OPTIONS = { fields: ['title', 'text'], storeFields: ['title'] };

export async function miniSearch(size: number): Promise<RivalTimes & { readonly bytes: number }> {
  const index = new MiniSearch(OPTIONS);
  let start = performance.now();
  for (let i = 0; i < size; i++) {
    const { title, text } = synthetic(i).article;
    index.add({ id: i, title, text });
  }
  const writes = (size / (performance.now() - start)) * 1000;
  const stored = JSON.stringify(index);
  start = performance.now();
  const loaded = MiniSearch.loadJSON(stored, OPTIONS);
  const load = performance.now() - start;
  const query = await median(10, async (i) => loaded.search(synthetic(size - 1 - i * 3).article.title));
  return { writes, load, query, bytes: stored.length };
}

export async function multiEntry(size: number): Promise<RivalTimes> {
  const name = 'rival';
  await settled(indexedDB.deleteDatabase(name));
  const opening = indexedDB.open(name, 1);
  opening.onupgradeneeded = () => {
    const store = opening.result.createObjectStore('signatures', { keyPath: 'seq' });
    store.createIndex('features', 'features', { multiEntry: true });
  };
  const database = await settled(opening);
  const start = performance.now();
  for (let i = 0; i < size; i += 100) {
    const transaction = database.transaction('signatures', 'readwrite');
    for (let j = i; j < Math.min(size, i + 100); j++) {
      transaction.objectStore('signatures').put({ seq: j, ...signatureOf(j) });
    }
    await new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
  }
  const writes = (size / (performance.now() - start)) * 1000;
  const query = await median(10, async (i) => {
    const { features } = signatureOf(size - 1 - i * 3);
    const index = database.transaction('signatures').objectStore('signatures').index('features');
    const counts = new Map<IDBValidKey, number>();
    const found = await Promise.all(features.map((feature) => settled(index.getAllKeys(feature))));
    for (const seq of found.flat()) counts.set(seq, (counts.get(seq) ?? 0) + 1);
    const best = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 200);
    const store = database.transaction('signatures').objectStore('signatures');
    return Promise.all(best.map(([seq]) => settled(store.get(seq))));
  });
  database.close();
  await settled(indexedDB.deleteDatabase(name));
  return { writes, load: 0, query };
}

function signatureOf(number: number) {
  const { article, annotations } = synthetic(number);
  const { features, detail } = makeSignature(sketch(article, annotations), { seq: 0, id: '', event: '' });
  return { features, detail };
}

async function median(times: number, job: (i: number) => Promise<unknown>): Promise<number> {
  const taken: number[] = [];
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    await job(i);
    taken.push(performance.now() - start);
  }
  return taken.sort((a, b) => a - b)[Math.floor(times / 2)] ?? 0;
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
