/** The writes that put a reading into the store, change it or take it out, each inside a transaction of the caller. */
import { hash } from '../memory/hash';
import type { Reading } from '../memory/types';
import { idOf } from './article-key';
import type { InvertedIndex } from './index/inverted-index';
import { announcedDays, type PreparedReading, peopleOf } from './prepared-reading';
import type {
  ArticleRow,
  Counts,
  PersonRow,
  Rewriting,
  SignatureRow,
  StoreName,
  WriteTransaction,
} from './schema';

/** The stores a reading is in: what a transaction of this file has to span. */
export const READING_STORES: StoreName[] = [
  'articles',
  'records',
  'texts',
  'signatures',
  'pending',
  'indexes',
  'people',
  'agenda',
  'counts',
  'uncopied',
  'removals',
];

/** Visit ids remembered of an article. */
export const RECENT = 12;
/** Readings in one block of the second copy. */
const COPY_BLOCK = 128;
/** The corrections' place among the blocks of the second copy. */
export const CORRECTIONS = -1;

/** The block of the second copy that a reading is in. */
export function blockOf(seq: number): number {
  return Math.floor(seq / COPY_BLOCK);
}

/** The first and last sequence number of a block. */
export function seqsOfBlock(block: number): readonly [number, number] {
  return [block * COPY_BLOCK, (block + 1) * COPY_BLOCK - 1];
}

export interface Indexes {
  readonly features: InvertedIndex;
  readonly words: InvertedIndex;
}

/** What the memory of the indexes must be told once the transaction is done. */
export interface Added {
  readonly seq: number;
  readonly stamp: number;
}

export function visitHash(visit: string): number {
  return hash(visit);
}

/** A reading that is not there yet. */
interface NewReading {
  readonly prepared: PreparedReading;
  readonly recent: readonly number[];
  readonly rewritten: Rewriting | null;
}

/** Puts readings that are not there yet, none of them twice. */
export async function insertReadings(
  transaction: WriteTransaction,
  indexes: Indexes,
  readings: readonly NewReading[],
): Promise<Added[]> {
  const counts = await countsOf(transaction);
  const added = readings.map(({ prepared, recent, rewritten }, i): Added => {
    const [seq, stamp] = [counts.nextSeq + i, counts.nextStamp + i];
    const { url, title, site, outlet, published, firstRead, lastRead, visits, event } = prepared.reading;
    const listed = { url, title, site, outlet, published, firstRead, lastRead, visits, event };
    const row: ArticleRow = { seq, key: prepared.key, ...listed, recent, rewritten };
    issue(transaction.objectStore('articles').put(row));
    putContent(transaction, seq, prepared);
    putDerived(transaction, indexes, seq, stamp, prepared);
    return { seq, stamp };
  });
  const after = {
    nextSeq: counts.nextSeq + readings.length,
    nextStamp: counts.nextStamp + readings.length,
    readings: counts.readings + readings.length,
  };
  issue(transaction.objectStore('counts').put({ ...counts, ...after }, 'counts'));
  await countPeople(
    transaction,
    readings.map(({ prepared }) => prepared.reading),
    1,
  );
  return added;
}

/** Changes the small row alone: a visit, a merge, another event. */
export function putRow(transaction: WriteTransaction, row: ArticleRow): void {
  issue(transaction.objectStore('articles').put(row));
  markUncopied(transaction, row.seq);
}

/** Replaces what was found in an article by what is found in it now. `before`: the reading as it was stored. */
export async function replaceContent(
  transaction: WriteTransaction,
  indexes: Indexes,
  row: ArticleRow,
  before: Reading,
  prepared: PreparedReading,
): Promise<Added> {
  const counts = await countsOf(transaction);
  issue(transaction.objectStore('counts').put({ ...counts, nextStamp: counts.nextStamp + 1 }, 'counts'));
  if (!prepared.textTerms) issue(transaction.objectStore('texts').delete(row.seq));
  issue(transaction.objectStore('articles').put(row));
  putContent(transaction, row.seq, prepared);
  if (!awaitsRebuild(counts, row.seq)) {
    const gone = new Set([row.seq]);
    await indexes.features.drop(transaction, gone, false);
    await indexes.words.drop(transaction, gone, false);
    await countPeople(transaction, [before], -1);
    await countPeople(transaction, [prepared.reading], 1);
    for (const day of announcedDays(before)) issue(transaction.objectStore('agenda').delete([day, row.seq]));
    putDerived(transaction, indexes, row.seq, counts.nextStamp, prepared);
  }
  return { seq: row.seq, stamp: counts.nextStamp };
}

/** Takes readings out, with everything derived from them; their postings follow with the next merges. */
export async function deleteReadings(
  transaction: WriteTransaction,
  indexes: Indexes,
  readings: readonly { readonly seq: number; readonly reading: Reading | null }[],
): Promise<void> {
  const counts = await countsOf(transaction);
  issue(
    transaction
      .objectStore('counts')
      .put({ ...counts, readings: counts.readings - readings.length }, 'counts'),
  );
  const gone = new Set(readings.map((r) => r.seq));
  await indexes.features.drop(transaction, gone, true);
  await indexes.words.drop(transaction, gone, true);
  for (const { seq, reading } of readings) {
    for (const store of ['articles', 'records', 'texts', 'signatures'] as const) {
      issue(transaction.objectStore(store).delete(seq));
    }
    markUncopied(transaction, seq);
    if (!reading) continue;
    for (const day of announcedDays(reading)) issue(transaction.objectStore('agenda').delete([day, seq]));
  }
  const counted = readings.filter(({ seq }) => !awaitsRebuild(counts, seq));
  await countPeople(
    transaction,
    counted.map(({ reading }) => reading).filter((reading) => reading !== null),
    -1,
  );
  await dropFromRemovals(transaction, gone);
}

/** What is gone waits for no removal: counted as hidden still, it would make the history seem empty. */
async function dropFromRemovals(transaction: WriteTransaction, gone: ReadonlySet<number>): Promise<void> {
  const removals = transaction.objectStore('removals');
  const [rows, keys] = await Promise.all([removals.getAll(), removals.getAllKeys()]);
  for (const [i, { seqs, due }] of rows.entries()) {
    if ('upTo' in seqs || !seqs.some((seq) => gone.has(seq))) continue;
    const rest = seqs.filter((seq) => !gone.has(seq));
    issue(rest.length === 0 ? removals.delete(keys[i]!) : removals.put({ seqs: rest, due }, keys[i]!));
  }
}

export async function countsOf(transaction: WriteTransaction): Promise<Counts> {
  const counts = await transaction.objectStore('counts').get('counts');
  if (!counts) throw new DOMException('the counts are gone', 'DataError');
  return counts;
}

/** True where the rebuilding under way has yet to come to a reading: what is derived from it waits for that. */
function awaitsRebuild({ rebuild }: Counts, seq: number): boolean {
  return rebuild !== null && rebuild.next <= seq && seq <= (rebuild.upTo ?? seq);
}

function putContent(transaction: WriteTransaction, seq: number, prepared: PreparedReading): void {
  issue(transaction.objectStore('records').put(prepared.record, seq));
  issue(transaction.objectStore('signatures').put(signatureRow(prepared), seq));
  if (prepared.textTerms) issue(transaction.objectStore('texts').put(true, seq));
  markUncopied(transaction, seq);
}

function putDerived(
  transaction: WriteTransaction,
  indexes: Indexes,
  seq: number,
  stamp: number,
  prepared: PreparedReading,
): void {
  const { reading } = prepared;
  issue(indexes.features.add(transaction, stamp, { seq, terms: prepared.factTerms }));
  if (prepared.textTerms) {
    issue(indexes.words.add(transaction, stamp, { seq, terms: prepared.textTerms }));
  }
  for (const day of announcedDays(reading)) issue(transaction.objectStore('agenda').put(true, [day, seq]));
}

export function signatureRow({ key, reading, signature }: PreparedReading): SignatureRow {
  const features = Uint32Array.from(signature.features);
  return { id: idOf(key), event: reading.event, features, detail: signature.detail };
}

function markUncopied(transaction: WriteTransaction, seq: number): void {
  issue(transaction.objectStore('uncopied').put(true, blockOf(seq)));
}

/** Sends a request whose failure aborts the transaction: the caller of the transaction is told, once. */
function issue(request: Promise<unknown>): void {
  request.catch(() => undefined);
}

/** Counts readings in (1), out (-1) or as seen again (0) with their people; each person is written once. */
export async function countPeople(
  transaction: WriteTransaction,
  readings: readonly Reading[],
  by: 1 | 0 | -1,
): Promise<void> {
  const changes = new Map<string, PersonRow>();
  for (const reading of readings) {
    for (const [key, { name, role }] of peopleOf(reading)) {
      const before = changes.get(key);
      changes.set(key, {
        name: before?.name ?? name,
        role: role ?? before?.role ?? null,
        readings: (before?.readings ?? 0) + by,
        lastRead: by >= 0 ? Math.max(before?.lastRead ?? 0, reading.lastRead) : 0,
      });
    }
  }
  const store = transaction.objectStore('people');
  await Promise.all(
    [...changes].map(async ([key, change]) => {
      const known = await store.get(key);
      const count = (known?.readings ?? 0) + change.readings;
      if (count <= 0) return store.delete(key);
      const person: PersonRow = {
        name: known?.name ?? change.name,
        role: change.role ?? known?.role ?? null,
        readings: count,
        lastRead: Math.max(known?.lastRead ?? 0, change.lastRead),
      };
      return store.put(person, key);
    }),
  );
}
