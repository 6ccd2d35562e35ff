/** Keeps a visit: one transaction, checked inside it, so that however often it is sent it counts once. */
import { paragraphFingerprints } from '../memory/fingerprints';
import { rewritingOf } from '../memory/rewritten';
import type { Reading } from '../memory/types';
import type { RelatedRow } from '../messages/contract';
import type { Annotations, Article } from '../text/types';
import { idOf } from './article-key';
import { type PreparedReading, prepareReading } from './prepared-reading';
import { relateArticle } from './relate-article';
import type { ArticleRow, Rewriting } from './schema';
import { StorageProblem } from './storage-problem';
import type { Store, StoredReading } from './store';
import {
  type Added,
  countPeople,
  deleteReadings,
  insertReadings,
  putRow,
  READING_STORES,
  RECENT,
  replaceContent,
  visitHash,
} from './write-reading';

export interface Kept {
  readonly id: string;
  readonly event: string;
  readonly related: readonly RelatedRow[];
}

/** Another context of the extension may write between our looking and our writing; it does so seldom. */
const ATTEMPTS = 3;

/**
 * @param visit id of the visit, the same each time the page sends it again
 * @returns the reading's id once it is durably stored; rejects with StorageProblem when it is not
 */
export async function keepVisit(
  store: Store,
  visit: string,
  article: Article,
  annotations: Annotations,
): Promise<Kept> {
  const { reading, signature, related } = await relateArticle(store, article, annotations);
  const { keepTextDays } = await store.environment.limits();
  for (let attempt = 1; ; attempt++) {
    const known = await knownReading(store, article.url);
    const event = known?.row.event ?? (reading.event || `e${store.environment.newId()}`);
    const firstRead = known?.row.firstRead ?? reading.firstRead;
    const removed = known !== null && (await store.overlay()).isRemoved(known.row.seq);
    const rewritten =
      known && !removed ? rewritingSeen(known, reading, article.text, visitHash(visit)) : null;
    const prepared = await prepareReading(
      { ...reading, event, firstRead },
      keepTextDays === 0 ? null : article.text,
      signature,
      store.environment.dayOf(firstRead),
      known && rewritten ? earlierText(known, visitHash(visit)) : null,
    );
    const before = known && { ...known, removed, rewritten };
    const done = await write(store, visitHash(visit), prepared, before);
    if (done) return { id: idOf(prepared.key), event, related };
    if (attempt === ATTEMPTS) throw new StorageProblem('unavailable');
  }
}

/** What is there of the article already. */
interface Before extends StoredReading {
  /** On its way out. */
  readonly removed: boolean;
  /** Null where it is as it was. */
  readonly rewritten: Rewriting | null;
}

type Outcome =
  | 'again'
  | 'same visit'
  | 'visited'
  | { readonly how: 'new' | 'rewritten'; readonly added: Added };

async function write(
  store: Store,
  visit: number,
  prepared: PreparedReading,
  known: Before | null,
): Promise<boolean> {
  const outcome = await store.database.write(READING_STORES, async (transaction): Promise<Outcome> => {
    const row = await transaction.objectStore('articles').index('key').get(prepared.key);
    if (row?.seq !== known?.row.seq) return 'again';
    if (row && known && !known.removed) {
      if (row.recent.includes(visit) && !known.rewritten) return 'same visit';
      const next = visited(row, visit, prepared.reading, known.rewritten);
      if (known.rewritten) {
        const added = await replaceContent(transaction, store, next, known.reading, prepared);
        return { how: 'rewritten', added };
      }
      putRow(transaction, next);
      await countPeople(transaction, [{ ...known.reading, lastRead: next.lastRead }], 0);
      return 'visited';
    }
    // On its way out, and read again: the old one goes now, so that this is a first reading.
    if (known) await deleteReadings(transaction, store, [{ seq: known.row.seq, reading: known.reading }]);
    const fresh = { prepared, recent: [visit], rewritten: null };
    const [added] = await insertReadings(transaction, store, [fresh]);
    return { how: 'new', added: added! };
  });
  if (typeof outcome === 'string') return outcome !== 'again';
  if (outcome.how === 'rewritten' || known?.removed) store.forget();
  else store.indexed(outcome.added, prepared);
  return true;
}

/** What it said before: as last read, or as before that where its text only comes on in the same visit. */
function earlierText({ row, text, earlier }: StoredReading, visit: number): string | null {
  return row.recent.includes(visit) ? earlier : text;
}

async function knownReading(store: Store, url: string): Promise<StoredReading | null> {
  const row = await store.rowByUrl(url);
  return row ? ((await store.stored([row.seq]))[0] ?? null) : null;
}

/**
 * Null where the text is as it is stored. So it stays, too, where the page only takes text away again in one visit (a
 * paywall that closes): what was read is not lost.
 */
function rewritingSeen(known: StoredReading, now: Reading, text: string, visit: number): Rewriting | null {
  const { row, reading, earlier } = known;
  const found = rewritingOf(reading.paragraphs, text);
  if (!found) return null;
  const isSameVisit = row.recent.includes(visit);
  if (isSameVisit && found.removed.length > found.added.length) return null;
  const since = isSameVisit ? (row.rewritten?.since ?? row.lastRead) : row.lastRead;
  const told = isSameVisit && earlier !== null ? rewritingOf(paragraphFingerprints(earlier), text) : found;
  return { since, at: now.lastRead, added: told?.added.length ?? 0, removed: told?.removed.length ?? 0 };
}

function visited(row: ArticleRow, visit: number, now: Reading, rewritten: Rewriting | null): ArticleRow {
  // Text that came while the reader looked on is no second visit, and nothing that changed since it was read.
  if (row.recent.includes(visit)) {
    const told = row.rewritten && rewritten && rewritten.added + rewritten.removed > 0 ? rewritten : null;
    return { ...row, title: now.title, outlet: now.outlet, published: now.published, rewritten: told };
  }
  const facts = rewritten ? { title: now.title, outlet: now.outlet, published: now.published } : {};
  return {
    ...row,
    ...facts,
    // The clock may have been set back since.
    lastRead: Math.max(row.lastRead, now.lastRead),
    visits: row.visits + 1,
    recent: [visit, ...row.recent].slice(0, RECENT),
    rewritten: rewritten ?? row.rewritten,
  };
}
