/** Old readings go after the time the reader chose, their full text perhaps sooner; oldest first, in short steps. */
import type { Guard } from './guard';
import { packRecord, recordOf } from './rows';
import type { Store } from './store';
import { deleteReadings, READING_STORES } from './write-reading';

const DAY = 86_400_000;
/** Rows looked at and readings dropped in one step. */
const LOOKED_AT = 200;
const BATCH = 50;
/** Texts given up when the disk is full. */
const EVICTED = 50;

/** Does one step. False when nothing is too old. */
export async function retentionStep(store: Store, guard: Guard): Promise<boolean> {
  const { keepDays, keepTextDays } = await store.environment.limits();
  const now = store.environment.now();
  if (keepDays !== null && (await expire(store, guard, now - keepDays * DAY))) return true;
  return keepTextDays !== null && dropTexts(store, now - keepTextDays * DAY);
}

/** Gives up the oldest texts when there is no more room. False when there is none left. */
export async function evictTexts(store: Store): Promise<boolean> {
  const seqs = (await keysFrom(store, 'texts', 0)).slice(0, EVICTED);
  await deleteTexts(store, seqs);
  return seqs.length > 0;
}

async function expire(store: Store, guard: Guard, before: number): Promise<boolean> {
  const seqs = await tooOld(store, 'articles', before);
  const stored = await store.stored(seqs.slice(0, BATCH));
  if (stored.length === 0) return false;
  await guard.lower(stored.length);
  await store.database.write(READING_STORES, (transaction) =>
    deleteReadings(
      transaction,
      store,
      stored.map(({ row, reading }) => ({ seq: row.seq, reading })),
    ),
  );
  store.forget();
  return true;
}

async function dropTexts(store: Store, before: number): Promise<boolean> {
  const seqs = (await tooOld(store, 'texts', before)).slice(0, BATCH);
  await deleteTexts(store, seqs);
  return seqs.length > 0;
}

async function deleteTexts(store: Store, seqs: readonly number[]): Promise<void> {
  if (seqs.length === 0) return;
  const stored = await store.stored(seqs);
  const records = await Promise.all(stored.map(({ reading }) => packRecord(recordOf(reading), null, null)));
  await store.database.write(['texts', 'records', 'pending', 'indexes'], async (transaction) => {
    await Promise.all(
      stored.map(({ row }, i) => transaction.objectStore('records').put(records[i]!, row.seq)),
    );
    await Promise.all(seqs.map((seq) => transaction.objectStore('texts').delete(seq)));
    await store.words.drop(transaction, new Set(seqs), true);
  });
  store.words.forget();
}

/** The first of the oldest rows last read before a time. Numbers go by first reading, so the search soon ends. */
async function tooOld(store: Store, from: 'articles' | 'texts', before: number): Promise<number[]> {
  for (let next = 0; ; ) {
    const seqs = await keysFrom(store, from, next);
    const rows = await store.rowsOf(seqs);
    const old = seqs.filter((_, i) => (rows[i]?.lastRead ?? 0) < before);
    if (old.length > 0) return old;
    if (seqs.length < LOOKED_AT || (rows.at(-1)?.firstRead ?? 0) >= before) return [];
    next = (seqs.at(-1) ?? 0) + 1;
  }
}

function keysFrom(store: Store, from: 'articles' | 'texts', next: number): Promise<number[]> {
  return store.database.read([from], (transaction) =>
    transaction.objectStore(from).getAllKeys(IDBKeyRange.lowerBound(next), LOOKED_AT),
  );
}
