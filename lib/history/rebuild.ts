/** Builds the index, the people and the agenda anew from the readings, in short steps from a saved cursor. */
import { announcedDays } from './prepared-reading';
import { FROM_THE_START, type StoreName } from './schema';
import type { Store } from './store';
import { factTerms, textTerms } from './terms';
import { countPeople, countsOf } from './write-reading';

const BATCH = 40;
const STORES: StoreName[] = ['counts', 'pending', 'blocks', 'indexes', 'people', 'agenda'];

/** Does one step. False when there is nothing to rebuild. */
export async function rebuildStep(store: Store): Promise<boolean> {
  const seqs = await nextSeqs(store);
  if (!seqs) return false;
  const [stored, features] = await Promise.all([store.stored(seqs), featuresOf(store, seqs)]);
  const ready = stored.map(({ row, reading, text }) => {
    const facts = factTerms(reading, store.environment.dayOf(row.firstRead), features.get(row.seq) ?? []);
    return { seq: row.seq, reading, facts, words: text === null ? null : textTerms(text) };
  });
  await store.database.write(STORES, async (transaction) => {
    const counts = await countsOf(transaction);
    const { rebuild } = counts;
    if (!rebuild) return;
    if (rebuild.upTo === null) {
      for (const name of ['people', 'agenda'] as const) await transaction.objectStore(name).clear();
      for (const index of [store.features, store.words]) await index.reset(transaction);
    }
    // What is read from now on goes into the new index by itself.
    const upTo = rebuild.upTo ?? counts.nextSeq - 1;
    let stamp = counts.nextStamp;
    for (const { seq, reading, facts, words } of ready) {
      await store.features.add(transaction, stamp, { seq, terms: facts });
      if (words) await store.words.add(transaction, stamp, { seq, terms: words });
      for (const day of announcedDays(reading)) await transaction.objectStore('agenda').put(true, [day, seq]);
      stamp++;
    }
    await countPeople(
      transaction,
      ready.map(({ reading }) => reading),
      1,
    );
    const next = seqs.length < BATCH ? null : { next: (seqs.at(-1) ?? 0) + 1, upTo };
    await transaction.objectStore('counts').put({ ...counts, nextStamp: stamp, rebuild: next }, 'counts');
  });
  store.forget();
  return true;
}

/** Has everything derived from the readings built again. */
export async function startRebuild(store: Store): Promise<void> {
  await store.database.write(['counts'], async (transaction) => {
    const counts = await countsOf(transaction);
    await transaction.objectStore('counts').put({ ...counts, rebuild: FROM_THE_START }, 'counts');
  });
}

/** True while the index holds only a part of the readings. */
export async function isRebuilding(store: Store): Promise<boolean> {
  const counts = await store.database.read(['counts'], (transaction) =>
    transaction.objectStore('counts').get('counts'),
  );
  return (counts?.rebuild ?? null) !== null;
}

/** The readings of the next step; null when nothing is to be rebuilt. */
async function nextSeqs(store: Store): Promise<number[] | null> {
  return store.database.read(['counts', 'articles'], async (transaction) => {
    const counts = await transaction.objectStore('counts').get('counts');
    if (!counts?.rebuild) return null;
    const { next, upTo } = counts.rebuild;
    const last = upTo ?? counts.nextSeq - 1;
    if (last < next) return [];
    return transaction.objectStore('articles').getAllKeys(IDBKeyRange.bound(next, last), BATCH);
  });
}

/** The features of readings, which their records do not hold. */
async function featuresOf(store: Store, seqs: readonly number[]): Promise<Map<number, Uint32Array>> {
  const rows = await store.database.read(['signatures'], (transaction) =>
    Promise.all(seqs.map((seq) => transaction.objectStore('signatures').get(seq))),
  );
  return new Map(rows.flatMap((row, i) => (row ? [[seqs[i]!, row.features]] : [])));
}
