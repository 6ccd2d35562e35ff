/** An article at hand, and one reading, as they are shown. */
import { announcedIn } from '../memory/announced';
import { corrected } from '../memory/corrections';
import { noveltyOf } from '../memory/novelty';
import { changesOf, rewritingOf } from '../memory/rewritten';
import type { Reading } from '../memory/types';
import type { AnnouncedView, ArticleView, ReadingView, Report, RewrittenView } from '../messages/contract';
import type { Annotations } from '../text/types';
import { correctedAnnotations } from './corrected-report';
import { relateArticle } from './relate-article';
import { listed } from './rows';
import type { ArticleRow } from './schema';
import { disagreementViews, quotationViews } from './side-by-side';
import type { Store, StoredReading } from './store';
import { readingWithRelated, storyReadings } from './story-readings';

/** Changed paragraphs told of one article. */
const MOST_SHOWN = 200;

/** What the popup shows of an article, kept already or not. */
export async function articleView(store: Store, report: Report): Promise<ArticleView> {
  const { article, annotations } = report;
  const [{ reading, related }, found, { corrections, isRemoved }] = await Promise.all([
    relateArticle(store, article, annotations),
    store.rowByUrl(article.url),
    store.overlay(),
  ]);
  const row = found && !isRemoved(found.seq) ? found : null;
  const now = corrected(reading, corrections) ?? reading;
  const [{ readings: earlier, sameEvent, known }, rewritten] = await Promise.all([
    storyReadings(store, related),
    row && rewritingSince(store, row, article.text),
  ]);
  return {
    report: { article, annotations: correctedAnnotations(annotations, corrections, reading) },
    kept: row && listed(row),
    related,
    announced: announcedOf(reading, annotations),
    novelty: earlier.length > 0 ? noveltyOf(now, article.text, known) : null,
    quotations: quotationViews(now, earlier),
    disagreements: disagreementViews([now, ...sameEvent]),
    rewritten,
  };
}

/** The announced occasions with the place where the article tells of them, the earliest first. */
function announcedOf(reading: Reading, { headline, events }: Annotations): AnnouncedView[] {
  return announcedIn(reading)
    .flatMap((event): AnnouncedView[] => {
      // A reading has the headline's events first, then the text's.
      const at = reading.events.indexOf(event);
      const [part, found] =
        at < headline.events.length
          ? (['headline', headline.events[at]] as const)
          : (['text', events[at - headline.events.length]] as const);
      const { summary, from, to } = event;
      return found ? [{ summary, from, to, sentence: found.sentence, in: part }] : [];
    })
    .sort((a, b) => a.from.localeCompare(b.from));
}

/** One reading with its text, its relations, and what other reports of its story have otherwise; null where there is none. */
export async function readingView(store: Store, id: string): Promise<ReadingView | null> {
  const found = await readingWithRelated(store, id);
  if (!found) return null;
  const { reading, stored, related } = found;
  const { readings, sameEvent } = await storyReadings(store, related);
  return {
    reading,
    text: stored.text,
    related,
    rewritten: rewritingKept(stored),
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
    return {
      since: row.lastRead,
      at: store.environment.now(),
      added: found.added.length,
      removed: found.removed.length,
      changes: stored.text === null ? null : changesShown(stored.text, text),
    };
  }
  // The change is told for the visit that found it, not for later ones.
  return stored && row.rewritten?.at === row.lastRead ? rewritingKept(stored) : null;
}

/** How the article had changed when it was last found rewritten; null where it never was. */
function rewritingKept({ row, text, earlier }: StoredReading): RewrittenView | null {
  if (!row.rewritten) return null;
  const { since, at, added, removed } = row.rewritten;
  const changes = text === null || earlier === null ? null : changesShown(earlier, text);
  return { since, at, added, removed, changes };
}

function changesShown(before: string, text: string) {
  return changesOf(before, text).slice(0, MOST_SHOWN);
}
