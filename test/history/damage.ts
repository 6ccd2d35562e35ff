/** A history to be damaged, and what damages it. */
import { openHistory } from '../../lib/history/history';
import { DATABASE, type StoreName } from '../../lib/history/schema';
import { newWorld, visit, type World } from './world';

const ARTICLES = ['a', 'b', 'c'].map((path) => ({
  path,
  people: ['Nadia Marlow'],
  text: `Ferry ${path}.`,
}));

/** A history of those articles and a correction, copied, at rest. */
export async function filled(): Promise<World> {
  const world = newWorld();
  const history = openHistory(world.environment);
  for (const facts of ARTICLES) await visit(history, facts);
  await history.correct({ kind: 'not-a-person', name: 'Ferry' });
  await history.maintain();
  history.close();
  return world;
}

/** What damages a store, done from outside. */
export async function damage(world: World, stores: StoreName[], how: (store: IDBObjectStore) => void) {
  await new Promise<void>((resolve, reject) => {
    const opening = world.environment.indexedDB.open(DATABASE);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction(stores, 'readwrite');
      for (const name of stores) how(transaction.objectStore(name));
      transaction.oncomplete = () => {
        opening.result.close();
        resolve();
      };
      transaction.onerror = () => reject(transaction.error);
    };
  });
}

/** The database is gone, as when a browser cleans up. */
export const wipe = (world: World) =>
  new Promise((resolve) => {
    world.environment.indexedDB.deleteDatabase(DATABASE).onsuccess = resolve;
  });
