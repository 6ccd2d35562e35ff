/**
 * Dates of an article, in four steps:
 *
 *   gatherEvidence    what only the whole article tells: the order of figures, months and days that are names
 *   readAt            one pass in reading order: the rules that can begin at a token (`rules.ts`) are tried, the
 *                     longest match is resolved where it stands, and what it means is the anchor of what follows
 *   placeTimes        clock times and parts of the day get their day, which may stand behind them
 *   anchorDurations   "two days after the vote on 3 May" needs the date behind it, and that date its time
 */
import type { TextDocument } from '../document';
import type { DateMention } from '../types';
import { anchorDurations } from './anchor-durations';
import { gatherEvidence } from './evidence';
import { widen } from './extent';
import type { Found } from './found';
import { inSlices } from './in-slices';
import { isPlausible } from './period';
import { placeTimes } from './place-times';
import { type Rule, Words } from './rule';
import { matchesAt } from './rule-index';
import { Scene } from './scene';
import { firstDayOf, lastDayOf, type Timex } from './timex';
import { isInTitle } from './titles';

/** Tokens looked at between two yields: a millisecond or two. */
const SLICE = 1500;
/** What reading one expression costs, in tokens. */
const HIT = 20;

/**
 * Finds every expression of DATE, TIME, DURATION and SET (TIMEX3, ISO-TimeML), sorted, without overlaps.
 * Yields between bounded steps.
 */
export function* findDates(document: TextDocument): Generator<void, DateMention[]> {
  const found: Found[] = [];
  const scene = new Scene(document, yield* gatherEvidence(document));
  let free = 0;
  let work = 0;
  for (const paragraph of document.paragraphs) {
    const first = document.sentences[paragraph.firstSentence]?.firstToken ?? 0;
    const limit = document.sentences[paragraph.endSentence - 1]?.endToken ?? first;
    let at = first;
    free = first;
    while (at < limit) {
      if (++work >= SLICE) {
        work = 0;
        yield;
      }
      const hit = readAt(document, scene, at, limit);
      if (!hit) {
        at++;
        continue;
      }
      work += HIT;
      scene.remember(hit.timex, at, hit.end);
      const core: Found = { from: at, to: hit.end, rule: hit.rule.name, timex: hit.timex };
      const span = widen(document, core, free, limit);
      found.push({ from: span.from, to: span.to, rule: core.rule, timex: core.timex });
      free = span.to;
      at = span.to;
    }
  }
  const placed = yield* anchorDurations(document, yield* placeTimes(document, found, scene.now));
  return yield* inSlices(placed, (one) => mention(document, one));
}

interface Hit {
  readonly rule: Rule;
  readonly end: number;
  readonly timex: Timex;
}

/** The longest match at a token that its rule accepts; among equals the rule that stands first in the list. */
function readAt(document: TextDocument, scene: Scene, at: number, limit: number): Hit | null {
  for (const { rule, end, captures } of matchesAt(document.tokens, at, limit)) {
    if (!captures.some((c) => c.name === 'holiday') && isInTitle(document, at, end)) continue;
    const timex = rule.resolve(new Words(captures, at, end), scene);
    if (timex && (!timex.first || (isPlausible(timex.first) && isPlausible(timex.last ?? timex.first)))) {
      return { rule, end, timex };
    }
  }
  return null;
}

function mention(document: TextDocument, { from: first, to: limit, rule, timex }: Found): DateMention {
  const { start } = document.tokens[first]!;
  const last = document.tokens[limit - 1]!;
  const end = last.end - (last.lower.length - last.word.length);
  const from = firstDayOf(timex);
  return {
    start,
    end,
    text: document.text.slice(start, end),
    type: timex.type,
    value: timex.value,
    from,
    to: timex.first?.unit === 'day' && timex.first === timex.last ? from : lastDayOf(timex),
    certainty: timex.certainty,
    rule,
  };
}
