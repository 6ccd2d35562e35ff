/** An article at hand, and one reading, as they are shown. */
import { corrected } from '../memory/corrections';
import { noveltyOf } from '../memory/novelty';
import { rewritingOf } from '../memory/rewritten';
import type { ArticleView, ReadingView, Report } from '../messages/contract';
import { correctedAnnotations } from './corrected-report';
import { paragraphsOf } from './paragraphs';
import { relateArticle } from './relate-article';
import { listed } from './rows';
import type { ArticleRow } from './schema';
import { disagreementViews, quotationViews } from './side-by-side';
import type { Store } from './store';
import { readingWithRelated, storyReadings } from './story-readings';

/** Changed paragraphs shown in full. */
const MOST_SHOWN = 12;

/** What the popup shows of an article, kept already or not. */
export async function articleView(store: Store, report: Report): Promise<ArticleView> {
  const { article, annotations } = report;
  const { reading, related } = await relateArticle(store, article, annotations);
  const found = await store.rowByUrl(article.url);
  const { corrections, isRemoved } = await store.overlay();
  const row = found && !isRemoved(found.seq) ? found : null;
  const now = corrected(reading, corrections) ?? reading;
  const { readings: earlier, sameEvent } = await storyReadings(store, related);
  return {
    report: { article, annotations: correctedAnnotations(annotations, corrections, reading) },
    kept: row && listed(row),
    related,
    novelty: earlier.length > 0 ? noveltyOf(now, article.text, earlier) : null,
    quotations: quotationViews(now, earlier),
    disagreements: disagreementViews([now, ...sameEvent]),
    rewritten: row && (await rewritingSince(store, row, article.text)),
  };
}

/** One reading with its text, its relations, and what other reports of its story have otherwise; null where there is none. */
export async function readingView(store: Store, id: string): Promise<ReadingView | null> {
  const found = await readingWithRelated(store, id);
  if (!found) return null;
  const { reading, related } = found;
  const { readings, sameEvent } = await storyReadings(store, related);
  return {
    ...found,
    quotations: quotationViews(reading, readings),
    disagreements: disagreementViews([reading, ...sameEvent]),
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
  if (found) {
    const [before, now] = [paragraphsOf(stored.text ?? ''), paragraphsOf(text)];
    return {
      since: row.lastRead,
      added: found.added.length,
      removed: found.removed.length,
      paragraphs: {
        added: at(now, found.added),
        // Without the earlier text only their number is known.
        removed: stored.text === null ? [] : at(before, found.removed),
      },
    };
  }
  // The change is told for the visit that found it, not for later ones.
  const seen = row.rewritten;
  return seen && seen.at === row.lastRead
    ? { since: seen.since, added: seen.added, removed: seen.removed, paragraphs: null }
    : null;
}

function at(paragraphs: readonly string[], indexes: readonly number[]): string[] {
  return indexes.flatMap((index) => paragraphs[index] ?? []).slice(0, MOST_SHOWN);
}
