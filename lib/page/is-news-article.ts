/**
 * The judgement that settles what the gate could not: is what was found on the page a news article? Points for and
 * against, each with its reason; no single sign decides, since every one is found on pages of the other kind too
 * (half of all shops call themselves an article in `og:type`).
 */
import type { NewsEvidence } from './news-evidence';

const FEWEST_WORDS = 40;
/** Behind a paywall, where the page calls itself news. */
const FEWEST_SHOWN = 15;
/** With this many points a page is a news article. */
const ENOUGH = 4;

type Point = readonly [points: number, holds: (evidence: NewsEvidence) => boolean];

const POINTS: readonly Point[] = [
  // Written for search engines by the publisher: seldom wrong where it says news.
  [4, (e) => e.news],
  [2, (e) => e.article && !e.news],
  [1, (e) => e.ogArticle],
  // News has a day and a writer; a page of a firm seldom has either.
  [2, (e) => e.datedByMachine],
  [1, (e) => e.dated && !e.datedByMachine],
  [1, (e) => e.byline],
  [1, (e) => e.articleAddress],
  [1, (e) => isSigned(e) && !e.other && !e.otherAddress],
  // News reports: somebody said it, on a day, of an office.
  [3, (e) => e.reporting >= 1],
  [1.5, (e) => e.reporting >= 0.4 && e.reporting < 1],
  [1, (e) => e.quoting >= 0.4],
  // Another language is not counted in English words.
  [1.5, (e) => !e.english],
  // What else a page can be, by its own word and by its address.
  [-5, (e) => e.other && !e.news],
  [-5, (e) => e.ogOther],
  [-3, (e) => e.otherAddress],
  [-4, (e) => e.frontAddress],
  // A front page: cards of other stories in the body, a section's name for a headline and an address.
  [-4, (e) => e.cards >= 3 && e.cards >= e.paragraphs * 0.4],
  [-2, (e) => e.sectionAddress],
  [-1, (e) => e.titleWords <= 3],
  // Shops, services and manuals speak to their reader; so does a columnist, but signed and dated.
  [-2, (e) => e.addressing >= 1.2 && !isSigned(e)],
  [-2, (e) => e.addressing >= 2.5 && !isSigned(e)],
  // News is dated or signed, if only by a line.
  [-2, (e) => !e.dated && !e.byline && !e.article],
  [-3, (e) => e.offers >= 2 && !isSigned(e)],
  [-2, (e) => e.offers >= 3 && !isSigned(e)],
  // Lists, tables, many headings, code and threads of answers are no reports.
  [-2, (e) => e.listed >= 0.3],
  [-2, (e) => e.headed >= 0.4 && !isSigned(e)],
  [-3, (e) => e.code > 3],
  [-2, (e) => e.commented > 1],
  [-2, (e) => e.words < 100],
];

/** A piece with a writer, a day and a headline for an address: a guide or a column, whatever its style. */
function isSigned(e: NewsEvidence): boolean {
  return e.byline && e.dated && e.articleAddress;
}

/** The points of a page. */
export function newsPoints(evidence: NewsEvidence): number {
  return POINTS.reduce((sum, [points, holds]) => (holds(evidence) ? sum + points : sum), 0);
}

export function isNewsArticle(evidence: NewsEvidence): boolean {
  const fewest = evidence.news && evidence.paywalled ? FEWEST_SHOWN : FEWEST_WORDS;
  return evidence.words >= fewest && newsPoints(evidence) >= ENOUGH;
}
