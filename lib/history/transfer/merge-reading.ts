/** Puts a reading that comes from elsewhere into the store: as a new one, or merged with the one that is there. */
import { articleKey, idOf } from '../article-key';
import { type PreparedReading, prepareReading } from '../prepared-reading';
import type { ArticleRow, WriteTransaction } from '../schema';
import type { Store } from '../store';
import {
  type Added,
  deleteReadings,
  insertReading,
  putRow,
  READING_STORES,
  replaceContent,
} from '../write-reading';
import { readingLines } from './export';
import { type ReadingLine, writeReadingLine } from './lines';

/**
 * Merging gives the same in either order and however often it is done: first and last reading are the earliest and
 * the latest, visits the greater number, and the article is as it was when last read.
 */
export async function mergeReading(store: Store, line: ReadingLine): Promise<'added' | 'merged'> {
  const key = articleKey(line.reading.url);
  const incoming: ReadingLine = { ...line, reading: { ...line.reading, id: idOf(key) } };
  const row = await store.rowByUrl(line.reading.url);
  const [known] = row ? await readingLines(store, [row.seq]) : [];
  if (!row || !known) {
    // Another context may have put it there meanwhile: then it is merged with that.
    return (await insert(store, incoming, async () => undefined)) ? 'added' : mergeReading(store, line);
  }
  if ((await store.overlay()).isRemoved(row.seq)) {
    // On its way out: the old one goes now, so that what is brought back stays.
    const gone = [{ seq: row.seq, reading: known.reading }];
    await insert(store, incoming, (transaction) => deleteReadings(transaction, store, gone));
    store.forget();
    return 'added';
  }
  const next = merged(known, incoming);
  if (contentOf(store, next) !== contentOf(store, known)) await replace(store, row, known, next);
  else
    await store.database.write(READING_STORES, async (transaction) => putRow(transaction, rowOf(row, next)));
  return 'merged';
}

async function insert(
  store: Store,
  line: ReadingLine,
  before: (transaction: WriteTransaction) => Promise<void>,
): Promise<boolean> {
  const prepared = await prepare(store, line);
  const added = await store.database.write(READING_STORES, async (transaction): Promise<Added | null> => {
    await before(transaction);
    const there = await transaction.objectStore('articles').index('key').getKey(prepared.key);
    if (there !== undefined) return null;
    return insertReading(transaction, store, prepared, { recent: [], rewritten: line.rewritten });
  });
  if (added) store.indexed(added, prepared);
  // A correction that came before its reading speaks of it now.
  store.overlayChanged();
  return added !== null;
}

async function replace(store: Store, row: ArticleRow, known: ReadingLine, next: ReadingLine): Promise<void> {
  const prepared = await prepare(store, next);
  await store.database.write(READING_STORES, (transaction) =>
    replaceContent(transaction, store, rowOf(row, next), known.reading, prepared),
  );
  store.forget();
}

async function prepare(
  store: Store,
  { reading, text, earlier, signature }: ReadingLine,
): Promise<PreparedReading> {
  const { keepTextDays } = await store.environment.limits();
  const kept = keepTextDays === 0 ? null : text;
  return prepareReading(reading, kept, signature, store.environment.dayOf(reading.firstRead), earlier);
}

function merged(known: ReadingLine, incoming: ReadingLine): ReadingLine {
  const [older, newer] =
    incoming.reading.lastRead > known.reading.lastRead ? [known, incoming] : [incoming, known];
  const sameText = String(older.reading.paragraphs) === String(newer.reading.paragraphs);
  return {
    reading: {
      ...newer.reading,
      event: known.reading.event,
      firstRead: Math.min(older.reading.firstRead, newer.reading.firstRead),
      lastRead: Math.max(older.reading.lastRead, newer.reading.lastRead),
      visits: Math.max(older.reading.visits, newer.reading.visits),
    },
    signature: newer.signature.features.length > 0 ? newer.signature : older.signature,
    rewritten: newer.rewritten,
    text: newer.text ?? (sameText ? older.text : null),
    earlier: newer.earlier ?? (sameText ? older.earlier : null),
  };
}

/** What is stored beside the row, and what the row's words and day are indexed by. */
function contentOf(store: Store, line: ReadingLine): string {
  const firstRead = store.environment.dayOf(line.reading.firstRead);
  const timeless = { ...line.reading, firstRead: 0, lastRead: 0, visits: 0 };
  return `${firstRead} ${writeReadingLine({ ...line, reading: timeless, rewritten: null })}`;
}

function rowOf(row: ArticleRow, { reading, rewritten }: ReadingLine): ArticleRow {
  const { url, title, outlet, site, published, firstRead, lastRead, visits } = reading;
  return { ...row, url, title, outlet, site, published, firstRead, lastRead, visits, rewritten };
}
