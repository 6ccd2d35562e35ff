/** An article at hand, and one reading, as they are shown. */
import { corrected } from '../memory/corrections';
import { decodeDetail } from '../memory/detail';
import { noveltyOf } from '../memory/novelty';
import { rewritingOf } from '../memory/rewritten';
import type { ArticleView, ReadingView, RelatedRow, Report } from '../messages/contract';
import { relateArticle, relateSketch } from './relate-article';
import { listed } from './rows';
import type { ArticleRow } from './schema';
import type { Store } from './store';

/** Relations whose readings count as the same story when asking what is new. */
const STORY: ReadonlySet<RelatedRow['relation']> = new Set(['same-report', 'same-event', 'same-story']);

/** What the popup shows of an article, kept already or not. */
export async function articleView(store: Store, report: Report): Promise<ArticleView> {
  const { article, annotations } = report;
  const { reading, related } = await relateArticle(store, article, annotations);
  const found = await store.rowByUrl(article.url);
  const row = found && !(await store.overlay()).isRemoved(found.seq) ? found : null;
  const story = related.filter((r) => STORY.has(r.relation)).map((r) => r.id);
  const earlier = await store.readings(await store.seqsOf(story));
  return {
    report,
    kept: row && listed(row),
    related,
    novelty: earlier.length > 0 ? noveltyOf(reading, article.text, earlier) : null,
    rewritten: row && (await rewritingSince(store, row, article.text)),
  };
}

/** One reading with its text and what is stored of its relations; null where there is none. */
export async function readingView(store: Store, id: string): Promise<ReadingView | null> {
  const row = await store.rowById(id);
  if (!row) return null;
  const { corrections } = await store.overlay();
  const [stored] = await store.stored([row.seq]);
  const reading = stored && corrected(stored.reading, corrections);
  if (!reading) return null;
  const signature = await store.database.read(['signatures'], (transaction) =>
    transaction.objectStore('signatures').get(row.seq),
  );
  const drawn = signature && { features: [...signature.features], detail: decodeDetail(signature.detail) };
  return {
    reading,
    text: stored.text,
    related: drawn ? (await relateSketch(store, reading, drawn)).related : [],
  };
}

/** What changed since the page was last read: against what is stored, or as seen when it was kept just now. */
async function rewritingSince(
  store: Store,
  row: ArticleRow,
  text: string,
): Promise<ArticleView['rewritten']> {
  const [stored] = await store.stored([row.seq]);
  const found = stored && rewritingOf(stored.reading.paragraphs, text);
  if (found) return { since: row.lastRead, added: found.added.length, removed: found.removed.length };
  // The change is told for the visit that found it, not for later ones.
  const seen = row.rewritten;
  return seen && seen.at === row.lastRead
    ? { since: seen.since, added: seen.added, removed: seen.removed }
    : null;
}
