/**
 * Removing: the readings are hidden at once and can be brought back for a moment; then they are really deleted,
 * with everything derived from them, in short steps, and the second copy is written without them.
 */
import { corrected } from '../memory/corrections';
import { samePersonName } from '../memory/same-name';
import type { Reading } from '../memory/types';
import type { Removal } from '../messages/contract';
import type { Guard } from './guard';
import { personTerms } from './person-terms';
import type { RemovalRow, WriteTransaction } from './schema';
import type { Store } from './store';
import { dayTerm, siteTerm } from './terms';
import { blockOf, CORRECTIONS, countsOf, deleteReadings, READING_STORES } from './write-reading';

/** How long a removal can be undone, in milliseconds. */
export const UNDO_TIME = 20_000;
/** Readings deleted in one transaction. */
const BATCH = 50;
/** Readings looked at together. */
const LOOKED_AT = 100;

/** Hides what is to be removed; returns how many readings that are, and what undoes it. */
export async function remove(
  store: Store,
  removal: Removal,
): Promise<{ readonly removed: number; readonly undo: string }> {
  const undo = `d${store.environment.newId()}`;
  const { seqs, removed } = await toRemove(store, removal);
  if (removed === 0) return { removed, undo };
  const row: RemovalRow = { seqs, due: store.environment.now() + UNDO_TIME };
  await store.database.write(
    ['removals'],
    (transaction) => transaction.objectStore('removals').put(row, undo),
    'strict',
  );
  store.overlayChanged();
  return { removed, undo };
}

/** True when the removal could still be undone. */
export async function undoRemoval(store: Store, undo: string): Promise<boolean> {
  const done = await store.database.write(
    ['removals'],
    async (transaction) => {
      const removals = transaction.objectStore('removals');
      const row = await removals.get(undo);
      if (row && row.due > store.environment.now()) await removals.delete(undo);
      return row !== undefined && row.due > store.environment.now();
    },
    'strict',
  );
  if (done) store.overlayChanged();
  return done;
}

/** Does one step of a removal that is due. False when none is. */
export async function removalStep(store: Store, guard: Guard): Promise<boolean> {
  const now = store.environment.now();
  const [rows, keys] = await store.database.read(['removals'], (transaction) => {
    const removals = transaction.objectStore('removals');
    return Promise.all([removals.getAll(), removals.getAllKeys()]);
  });
  // A time too far ahead: the clock was set back since.
  const at = rows.findIndex((row) => row.due <= now || row.due > now + UNDO_TIME);
  const row = rows[at];
  const undo = keys[at];
  if (!row || undo === undefined) return false;
  if ('upTo' in row.seqs) await removeAll(store, guard, row.seqs.upTo, undo);
  else await removeSome(store, guard, row.seqs, undo);
  store.forget();
  return true;
}

async function removeSome(store: Store, guard: Guard, seqs: Uint32Array, undo: string): Promise<void> {
  const stored = await store.stored([...seqs.slice(0, BATCH)]);
  const rest = seqs.slice(BATCH);
  await guard.lower(stored.length);
  await store.database.write([...READING_STORES, 'corrections'], async (transaction) => {
    const gone = stored.map(({ row, reading }) => ({ seq: row.seq, reading }));
    await deleteReadings(transaction, store, gone);
    await dropCorrections(transaction, new Set(stored.map(({ reading }) => reading.id)));
    const removals = transaction.objectStore('removals');
    // Once begun it is carried through, whatever the clock says.
    await (rest.length === 0 ? removals.delete(undo) : removals.put({ seqs: rest, due: 0 }, undo));
  });
}

/** What was read since stays: it is few, and is all that the next step of rebuilding puts into the emptied index. */
async function removeAll(store: Store, guard: Guard, upTo: number, undo: string): Promise<void> {
  const total = await store.database.read(['articles'], (transaction) =>
    transaction.objectStore('articles').count(IDBKeyRange.upperBound(upTo)),
  );
  await guard.lower(total);
  await store.database.write([...READING_STORES, 'corrections'], async (transaction) => {
    const before = IDBKeyRange.upperBound(upTo);
    const byReading = ['articles', 'records', 'texts', 'signatures'] as const;
    const derived = ['people', 'agenda', 'corrections'] as const;
    await Promise.all(byReading.map((name) => transaction.objectStore(name).delete(before)));
    await Promise.all(derived.map((name) => transaction.objectStore(name).clear()));
    const counts = await countsOf(transaction);
    const readings = await transaction.objectStore('articles').count();
    await transaction
      .objectStore('counts')
      .put({ ...counts, readings, rebuild: { next: upTo + 1, upTo: null } }, 'counts');
    const uncopied = transaction.objectStore('uncopied');
    for (let block = CORRECTIONS; block <= blockOf(upTo); block++) await uncopied.put(true, block);
    await transaction.objectStore('removals').delete(undo);
  });
}

async function dropCorrections(transaction: WriteTransaction, gone: ReadonlySet<string>): Promise<void> {
  const store = transaction.objectStore('corrections');
  const [rows, keys] = await Promise.all([store.getAll(), store.getAllKeys()]);
  const stale = rows.flatMap(({ correction }, i) => {
    const ids = 'reading' in correction ? [correction.reading] : [];
    if (correction.kind === 'not-related') ids.push(correction.other);
    return ids.some((id) => gone.has(id)) ? [keys[i]!] : [];
  });
  if (stale.length === 0) return;
  await Promise.all(stale.map((key) => store.delete(key)));
  await transaction.objectStore('uncopied').put(true, CORRECTIONS);
}

async function toRemove(
  store: Store,
  removal: Removal,
): Promise<{ readonly seqs: RemovalRow['seqs']; readonly removed: number }> {
  if (removal.kind === 'everything') {
    const counts = await store.database.read(['counts'], (transaction) =>
      transaction.objectStore('counts').get('counts'),
    );
    return { seqs: { upTo: (counts?.nextSeq ?? 1) - 1 }, removed: await store.size() };
  }
  const seqs = await seqsToRemove(store, removal);
  return { seqs: Uint32Array.from(seqs), removed: seqs.length };
}

async function seqsToRemove(
  store: Store,
  removal: Exclude<Removal, { readonly kind: 'everything' }>,
): Promise<number[]> {
  switch (removal.kind) {
    case 'reading': {
      const row = await store.rowById(removal.id);
      return row ? [row.seq] : [];
    }
    case 'site':
      return confirmed(store, [siteTerm(removal.site)], (reading) => reading.site === removal.site);
    case 'day':
      return confirmed(
        store,
        [dayTerm(removal.day)],
        (reading) => store.environment.dayOf(reading.firstRead) === removal.day,
      );
    case 'person': {
      const { corrections } = await store.overlay();
      return confirmed(store, personTerms(corrections, removal.name), (stored) =>
        [stored, corrected(stored, corrections)].some((reading) =>
          reading?.people.some((person) => samePersonName(person.name, removal.name)),
        ),
      );
    }
  }
}

/** Of what the index finds for some terms, the readings that are really meant. */
async function confirmed(
  store: Store,
  terms: readonly number[],
  isMeant: (reading: Reading) => boolean,
): Promise<number[]> {
  const { isRemoved } = await store.overlay();
  const found = await candidates(store, terms);
  const meant: number[] = [];
  for (let at = 0; at < found.length; at += LOOKED_AT) {
    const seqs = found.slice(at, at + LOOKED_AT).filter((seq) => !isRemoved(seq));
    for (const { row, reading } of await store.stored(seqs)) if (isMeant(reading)) meant.push(row.seq);
  }
  return meant;
}

/** All readings while the index is being built anew: nothing that is to go may stay because it is not in it yet. */
async function candidates(store: Store, terms: readonly number[]): Promise<number[]> {
  const all = await store.database.read(['counts', 'articles'], async (transaction) => {
    const counts = await transaction.objectStore('counts').get('counts');
    return counts?.rebuild ? transaction.objectStore('articles').getAllKeys() : null;
  });
  if (all) return all;
  const lists = await store.features.lookUp(terms);
  return [...new Set([...lists.values()].flatMap((list) => list.seqs()))];
}
