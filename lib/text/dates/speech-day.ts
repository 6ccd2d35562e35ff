/** The day an article speaks from: its own dateline where it opens with one, else its publication day. */
import { daysBetween, isDay, makeDay } from '../calendar';
import type { TextDocument } from '../document';
import type { Day } from '../types';
import { readClass } from './lexicon';

/** A dateline farther from the publication day than this is the date of something else. */
const NEAR = 7;

/**
 * Null without a publication date. A first paragraph that is nothing but a full date ("Friday, July 21, 2017")
 * is the writer's own day, which the page's data may miss by a few days.
 */
export function speechDay(document: TextDocument): Day | null {
  const { published } = document;
  if (published === null || !isDay(published)) return null;
  const own = dateline(document);
  return own && Math.abs(daysBetween(own, published)) <= NEAR ? own : published;
}

function dateline(document: TextDocument): Day | null {
  const first = document.paragraphs.find((p) => p.start >= document.bodyStart);
  if (!first || first.end - first.start > 40) return null;
  const { tokens } = document;
  const from = document.sentences[first.firstSentence]!.firstToken;
  const to = document.sentences[first.endSentence - 1]!.endToken;
  const found: Partial<Record<'month' | 'dom' | 'year', number>> = {};
  for (let at = from; at < to; ) {
    const hit = (['month', 'year', 'dom', 'weekday'] as const)
      .map((cls) => ({ cls, hit: readClass(cls, tokens, at, to) }))
      .find((one) => one.hit);
    if (!hit?.hit) {
      if (tokens[at]!.text !== ',') return null;
      at++;
      continue;
    }
    if (hit.cls !== 'weekday') found[hit.cls] = Number(hit.hit.value);
    at = hit.hit.end;
  }
  const { month, dom, year } = found;
  const day = month && dom && year ? makeDay(year, month, dom) : '';
  return isDay(day) ? day : null;
}
