/** Corrections are stored as they were made and laid over what is read; undoing one is deleting it. */
import { nameIdentity } from '../memory/same-name';
import type { Correction, CorrectionView } from '../messages/contract';
import { keyOf } from './article-key';
import { listed } from './rows';
import type { ArticleRow, CorrectionRow, ReadTransaction, WriteTransaction } from './schema';
import type { Store } from './store';
import { CORRECTIONS, putRow } from './write-reading';

const MOST_LISTED = 500;

/** Stores a correction; returns what undoes it. A name is taken for no person's once, at the latest time it was said. */
export async function correct(store: Store, correction: Correction): Promise<{ readonly undo: string }> {
  const fresh = `c${store.environment.newId()}`;
  const event = `e${store.environment.newId()}`;
  const undo = await store.database.write(
    ['corrections', 'uncopied', 'articles', 'signatures'],
    async (transaction) => {
      const undo = (await saidBefore(transaction, correction)) ?? fresh;
      const before =
        correction.kind === 'not-related' ? await setApart(transaction, correction, event) : null;
      const row = { correction, at: store.environment.now(), event: before };
      await transaction.objectStore('corrections').put(row, undo);
      await transaction.objectStore('uncopied').put(true, CORRECTIONS);
      return undo;
    },
    'strict',
  );
  store.overlayChanged();
  return { undo };
}

/** The key under which the same name was taken for no person's already. */
async function saidBefore(
  transaction: WriteTransaction,
  correction: Correction,
): Promise<string | undefined> {
  if (correction.kind !== 'not-a-person') return undefined;
  const corrections = transaction.objectStore('corrections');
  const [rows, keys] = await Promise.all([corrections.getAll(), corrections.getAllKeys()]);
  const name = nameIdentity(correction.name);
  return keys.find((_, i) => {
    const known = rows[i]?.correction;
    return known?.kind === 'not-a-person' && nameIdentity(known.name) === name;
  });
}

/** True when there was such a correction; it is gone then. */
export async function undoCorrection(store: Store, undo: string): Promise<boolean> {
  const done = await store.database.write(
    ['corrections', 'uncopied', 'articles', 'signatures'],
    async (transaction) => {
      const corrections = transaction.objectStore('corrections');
      const row = await corrections.get(undo);
      if (!row) return false;
      if (row.correction.kind === 'not-related' && row.event !== null) {
        const known = await rowOf(transaction, row.correction.reading);
        if (known) await putInEvent(transaction, known, row.event);
      }
      await corrections.delete(undo);
      await transaction.objectStore('uncopied').put(true, CORRECTIONS);
      return true;
    },
    'strict',
  );
  if (done) store.overlayChanged();
  return done;
}

/** The corrections in force, newest first. */
export async function corrections(store: Store): Promise<CorrectionView[]> {
  return store.database.read(['corrections', 'articles'], async (transaction) => {
    const all = transaction.objectStore('corrections');
    const [keys, rows] = await Promise.all([all.getAllKeys(), all.getAll()]);
    const newest = rows
      .map((row, i) => ({ ...row, undo: keys[i] ?? '' }))
      .sort((a, b) => b.at - a.at)
      .slice(0, MOST_LISTED);
    return Promise.all(
      newest.map(async ({ undo, at, correction }) => {
        const readings = await Promise.all(readingsOf(correction).map((id) => rowOf(transaction, id)));
        return {
          undo,
          at,
          correction,
          readings: readings.filter((row) => row !== undefined).map(listed),
        };
      }),
    );
  });
}

function readingsOf(correction: Correction): readonly string[] {
  switch (correction.kind) {
    case 'not-related':
      return [correction.reading, correction.other];
    case 'two-people':
    case 'wrong-speaker':
    case 'hide':
      return [correction.reading];
    case 'not-a-person':
    case 'same-person':
      return [];
  }
}

/** Takes a reading out of the event cluster it shares with another; returns that cluster, null where it shares none. */
async function setApart(
  transaction: WriteTransaction,
  { reading, other }: { readonly reading: string; readonly other: string },
  event: string,
): Promise<string | null> {
  const [one, two] = [await rowOf(transaction, reading), await rowOf(transaction, other)];
  if (!one || !two || one.event !== two.event) return null;
  await putInEvent(transaction, one, event);
  return one.event;
}

async function rowOf(
  transaction: ReadTransaction | WriteTransaction,
  id: string,
): Promise<ArticleRow | undefined> {
  return transaction
    .objectStore('articles')
    .index('key')
    .get(keyOf(id) ?? -1);
}

async function putInEvent(transaction: WriteTransaction, row: ArticleRow, event: string): Promise<void> {
  putRow(transaction, { ...row, event });
  const signatures = transaction.objectStore('signatures');
  const signature = await signatures.get(row.seq);
  if (signature) await signatures.put({ ...signature, event }, row.seq);
}

/** Puts a correction that comes from elsewhere, unless the same one is there. */
export async function addCorrection(store: Store, row: CorrectionRow): Promise<void> {
  const key = `c${store.environment.newId()}`;
  await store.database.write(['corrections', 'uncopied'], async (transaction) => {
    const corrections = transaction.objectStore('corrections');
    const same = JSON.stringify(row.correction);
    const known = await corrections.getAll();
    if (known.some(({ correction }) => JSON.stringify(correction) === same)) return;
    await corrections.put({ correction: row.correction, at: row.at, event: row.event }, key);
    await transaction.objectStore('uncopied').put(true, CORRECTIONS);
  });
  store.overlayChanged();
}
