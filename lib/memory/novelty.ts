/** What is new in an article against everything read on its story, and of its people on other occasions. */
import { figuresOf } from './figures';
import { paragraphFingerprints } from './fingerprints';
import { sameQuotation } from './quotation';
import { samePersonName } from './same-name';
import type { Reading } from './types';

/** What is new, as printed, in reading order. */
export interface Novelty {
  readonly people: readonly string[];
  readonly dates: readonly string[];
  readonly quotes: readonly string[];
  readonly figures: readonly string[];
  /** Indexes of the paragraphs not read before, their number, and how many there are in all. */
  readonly unread: readonly number[];
  readonly newParagraphs: number;
  readonly paragraphs: number;
}

type Now = Pick<Reading, 'people' | 'dates' | 'quotes'>;

/**
 * @param now what was found in the article
 * @param text its text
 * @param earlier what was read before on the same story or of the same people; with nothing of the story everything
 *   would be new, so that callers show nothing then
 */
export function noveltyOf(now: Now, text: string, earlier: readonly Reading[]): Novelty {
  const names = earlier.flatMap((r) => r.people.map((p) => p.name));
  const days = new Set(earlier.flatMap((r) => r.dates.map((d) => `${d.from} ${d.to}`)));
  const quotes = earlier.flatMap((r) => r.quotes.filter((q) => q.kind === 'direct').map((q) => q.text));
  const figures = new Set(earlier.flatMap((r) => r.figures.map((f) => `${f.value} ${f.unit}`)));
  const paragraphs = new Set(earlier.flatMap((r) => r.paragraphs));
  const own = paragraphFingerprints(text);
  const unread = own.flatMap((print, i) => (paragraphs.has(print) ? [] : [i]));
  return {
    people: now.people
      .map((p) => p.name)
      .filter((name) => !names.some((known) => samePersonName(known, name))),
    dates: distinct(
      now.dates.filter((d) => d.from !== null && !days.has(`${d.from} ${d.to}`)),
      (d) => `${d.from} ${d.to}`,
    ).map((d) => d.text),
    quotes: now.quotes
      .filter((q) => q.kind === 'direct' && !quotes.some((known) => sameQuotation(known, q.text)))
      .map((q) => q.text),
    figures: figuresOf(text)
      .filter((f) => !figures.has(`${f.value} ${f.unit}`))
      .map((f) => f.text),
    unread,
    newParagraphs: unread.length,
    paragraphs: own.length,
  };
}

function distinct<T>(items: readonly T[], key: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [key(item), item])).values()];
}
