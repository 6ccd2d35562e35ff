/** Readings that come from elsewhere: as new ones, or merged with those that are there. */
import { articleKey, idOf } from '../article-key';
import { type PreparedReading, prepareReading } from '../prepared-reading';
import type { ArticleRow, WriteTransaction } from '../schema';
import type { Store } from '../store';
import { deleteReadings, insertReadings, putRow, READING_STORES, replaceContent } from '../write-reading';
import { readingLines } from './export';
import { type ReadingLine, writeReadingLine } from './lines';

/** How many of the readings were new, and how many were merged with one that was there. */
interface Merged {
  readonly added: number;
  readonly merged: number;
}

/**
 * Puts readings that come from elsewhere into the store: the new ones all in one transaction, for a transaction each
 * would take most of the time. Merging gives the same in either order and however often it is done: first and last
 * reading are the earliest and the latest, visits the greater number, and the article is as it was when last read.
 */
export async function mergeReadings(store: Store, lines: readonly ReadingLine[]): Promise<Merged> {
  const seen = await keysThere(store, lines);
  const fresh: ReadingLine[] = [];
  const there: ReadingLine[] = [];
  for (const line of lines) {
    const key = articleKey(line.reading.url);
    (seen.has(key) ? there : fresh).push({ ...line, reading: { ...line.reading, id: idOf(key) } });
    seen.add(key);
  }
  const { added, meanwhile } = await insert(store, fresh);
  const known = [...meanwhile, ...there];
  const outcomes = { added, merged: 0 };
  for (const line of await withoutAlike(store, known)) outcomes[await mergeKnown(store, line)]++;
  return { ...outcomes, merged: lines.length - outcomes.added };
}

/**
 * Merges those whose reading here holds the same: only the rows change, if anything, and all in one transaction.
 * Gives back the others.
 */
async function withoutAlike(store: Store, lines: readonly ReadingLine[]): Promise<ReadingLine[]> {
  if (lines.length === 0) return [];
  const rows = await rowsThere(store, lines);
  const stored = await readingLines(
    store,
    [...rows.values()].map((row) => row.seq),
  );
  const known = new Map(stored.map((line) => [line.reading.id, line]));
  const { isRemoved } = await store.overlay();
  const changed: ArticleRow[] = [];
  const others: ReadingLine[] = [];
  for (const line of lines) {
    const [row, before] = [rows.get(line.reading.id), known.get(line.reading.id)];
    // Once only: another of the same article is merged with what comes of this one.
    rows.delete(line.reading.id);
    const next = row && before && !isRemoved(row.seq) ? merged(before, line) : null;
    if (!row || !before || !next || contentOf(store, next) !== contentOf(store, before)) others.push(line);
    else if (isOther(row, rowOf(row, next))) changed.push(rowOf(row, next));
  }
  if (changed.length > 0) {
    await store.database.write(READING_STORES, async (transaction) => {
      for (const row of changed) putRow(transaction, row);
    });
  }
  return others;
}

function isOther(row: ArticleRow, next: ArticleRow): boolean {
  return JSON.stringify(row) !== JSON.stringify(next);
}

/** The rows of articles, by id. */
async function rowsThere(store: Store, lines: readonly ReadingLine[]): Promise<Map<string, ArticleRow>> {
  const rows = await store.database.read(['articles'], (transaction) => {
    const byKey = transaction.objectStore('articles').index('key');
    return Promise.all(lines.map((line) => byKey.get(articleKey(line.reading.url))));
  });
  return new Map(rows.flatMap((row) => (row ? [[idOf(row.key), row] as const] : [])));
}

async function keysThere(store: Store, lines: readonly ReadingLine[]): Promise<Set<number>> {
  return store.database.read(['articles'], async (transaction) => {
    const byKey = transaction.objectStore('articles').index('key');
    const keys = lines.map((line) => articleKey(line.reading.url));
    const there = await Promise.all(keys.map((key) => byKey.getKey(key)));
    return new Set(keys.filter((_, i) => there[i] !== undefined));
  });
}

async function mergeKnown(store: Store, incoming: ReadingLine): Promise<'added' | 'merged'> {
  const row = await store.rowByUrl(incoming.reading.url);
  const [known] = row ? await readingLines(store, [row.seq]) : [];
  // Another context took it out meanwhile.
  if (!row || !known)
    return (await insert(store, [incoming])).added > 0 ? 'added' : mergeKnown(store, incoming);
  if ((await store.overlay()).isRemoved(row.seq)) {
    // On its way out: the old one goes now, so that what is brought back stays.
    const gone = [{ seq: row.seq, reading: known.reading }];
    await insert(store, [incoming], (transaction) => deleteReadings(transaction, store, gone));
    store.forget();
    return 'added';
  }
  const next = merged(known, incoming);
  if (contentOf(store, next) !== contentOf(store, known)) await replace(store, row, known, next);
  else
    await store.database.write(READING_STORES, async (transaction) => putRow(transaction, rowOf(row, next)));
  return 'merged';
}

/** Inserts readings; gives back those that another context put there meanwhile, to be merged. */
async function insert(
  store: Store,
  lines: readonly ReadingLine[],
  before: (transaction: WriteTransaction) => Promise<void> = async () => undefined,
): Promise<{ readonly added: number; readonly meanwhile: readonly ReadingLine[] }> {
  if (lines.length === 0) return { added: 0, meanwhile: [] };
  const prepared = await Promise.all(lines.map((line) => prepare(store, line)));
  const { free, added } = await store.database.write(READING_STORES, async (transaction) => {
    await before(transaction);
    const byKey = transaction.objectStore('articles').index('key');
    const there = await Promise.all(prepared.map(({ key }) => byKey.getKey(key)));
    const free = lines.map((_, i) => i).filter((i) => there[i] === undefined);
    const fresh = free.map((i) => ({ prepared: prepared[i]!, recent: [], rewritten: lines[i]!.rewritten }));
    return { free, added: await insertReadings(transaction, store, fresh) };
  });
  for (const [n, i] of free.entries()) store.indexed(added[n]!, prepared[i]!);
  // A correction that came before its reading speaks of it now.
  store.overlayChanged();
  return { added: free.length, meanwhile: lines.filter((_, i) => !free.includes(i)) };
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
