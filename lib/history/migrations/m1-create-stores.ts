/** Version 1: the stores as first released. Frozen. */
import type { Connection, UpgradeTransaction } from '../schema';

export function createStores(
  database: Connection,
  transaction: UpgradeTransaction,
  newId: () => string,
): void {
  database.createObjectStore('articles', { keyPath: 'seq' }).createIndex('key', 'key', { unique: true });
  for (const name of [
    'records',
    'texts',
    'signatures',
    'pending',
    'blocks',
    'people',
    'agenda',
    'counts',
    'indexes',
    'uncopied',
    'removals',
    'corrections',
    'imports',
    'staged',
  ] as const) {
    database.createObjectStore(name);
  }
  transaction
    .objectStore('counts')
    .put({ store: newId(), nextSeq: 1, nextStamp: 1, readings: 0, rebuild: null }, 'counts');
}
