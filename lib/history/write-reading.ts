/** The writes that put a reading into the store, change it or take it out, each inside a transaction of the caller. */
import { hash } from '../memory/hash';
import type { Reading } from '../memory/types';
import { idOf } from './article-key';
import type { InvertedIndex } from './index/inverted-index';
import { announcedDays, type PreparedReading, peopleOf } from './prepared-reading';
import type { ArticleRow, Counts, Rewriting, SignatureRow, StoreName, WriteTransaction } from './schema';

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

/** Puts a reading that is not there yet. */
export async function insertReading(
  transaction: WriteTransaction,
  indexes: Indexes,
  prepared: PreparedReading,
  facts: { readonly recent: readonly number[]; readonly rewritten: Rewriting | null },
): Promise<Added> {
  const counts = await countsOf(transaction);
  const seq = counts.nextSeq;
  const { reading } = prepared;
  const row: ArticleRow = {
    seq,
    key: prepared.key,
    url: reading.url,
    title: reading.title,
    site: reading.site,
    outlet: reading.outlet,
    published: reading.published,
    firstRead: reading.firstRead,
    lastRead: reading.lastRead,
    visits: reading.visits,
    event: reading.event,
    ...facts,
  };
  issue(transaction.objectStore('articles').put(row));
  const after = { nextSeq: seq + 1, nextStamp: counts.nextStamp + 1, readings: counts.readings + 1 };
  issue(transaction.objectStore('counts').put({ ...counts, ...after }, 'counts'));
  putContent(transaction, indexes, seq, counts.nextStamp, prepared);
  await countPeople(transaction, reading, 1);
  return { seq, stamp: counts.nextStamp };
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
  const gone = new Set([row.seq]);
  await indexes.features.drop(transaction, gone, false);
  await indexes.words.drop(transaction, gone, false);
  await countPeople(transaction, before, -1);
  await countPeople(transaction, prepared.reading, 1);
  for (const day of announcedDays(before)) issue(transaction.objectStore('agenda').delete([day, row.seq]));
  if (!prepared.textTerms) issue(transaction.objectStore('texts').delete(row.seq));
  issue(transaction.objectStore('articles').put(row));
  putContent(transaction, indexes, row.seq, counts.nextStamp, prepared);
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
    await countPeople(transaction, reading, -1);
  }
}

export async function countsOf(transaction: WriteTransaction): Promise<Counts> {
  const counts = await transaction.objectStore('counts').get('counts');
  if (!counts) throw new DOMException('the counts are gone', 'DataError');
  return counts;
}

function putContent(
  transaction: WriteTransaction,
  indexes: Indexes,
  seq: number,
  stamp: number,
  prepared: PreparedReading,
): void {
  const { reading } = prepared;
  issue(transaction.objectStore('records').put(prepared.record, seq));
  issue(transaction.objectStore('signatures').put(signatureRow(prepared), seq));
  issue(indexes.features.add(transaction, stamp, { seq, terms: prepared.factTerms }));
  if (prepared.textTerms) {
    issue(transaction.objectStore('texts').put(true, seq));
    issue(indexes.words.add(transaction, stamp, { seq, terms: prepared.textTerms }));
  }
  for (const day of announcedDays(reading)) issue(transaction.objectStore('agenda').put(true, [day, seq]));
  markUncopied(transaction, seq);
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

/** Counts a reading in (1), out (-1) or as seen again (0) with its people. */
export async function countPeople(
  transaction: WriteTransaction,
  reading: Reading,
  by: 1 | 0 | -1,
): Promise<void> {
  const store = transaction.objectStore('people');
  await Promise.all(
    [...peopleOf(reading)].map(async ([key, { name, role }]) => {
      const known = await store.get(key);
      const readings = (known?.readings ?? 0) + by;
      if (readings <= 0) return store.delete(key);
      const lastRead = by >= 0 ? Math.max(known?.lastRead ?? 0, reading.lastRead) : (known?.lastRead ?? 0);
      return store.put(
        { name: known?.name ?? name, role: role ?? known?.role ?? null, readings, lastRead },
        key,
      );
    }),
  );
}
