/**
 * Dates of an article. One pass in reading order: at each token the rules that can begin there are tried, the
 * longest match is resolved where it stands, and what it means is the anchor of what follows.
 */
import type { TextDocument } from '../document';
import type { DateMention } from '../types';
import { anchorDurations } from './anchor-durations';
import { isDayFirst } from './day-first';
import { widen } from './extent';
import type { Found } from './found';
import { startKeys, wordEnd } from './lexicon';
import type { Capture, Pattern } from './pattern';
import { isPlausible } from './period';
import { placeTimes } from './place-times';
import { type Rule, Words } from './rule';
import { RULES } from './rules';
import { Scene } from './scene';
import { firstDayOf, lastDayOf, type Timex } from './timex';
import { isInTitle } from './titles';

/** Tokens looked at between two yields: a few milliseconds' work. */
const SLICE = 4000;

interface Entry {
  readonly rule: Rule;
  readonly pattern: Pattern;
  readonly rank: number;
}

interface Match {
  readonly rule: Rule;
  readonly rank: number;
  readonly end: number;
  readonly captures: Capture[];
}

/** The rules' patterns by what they can begin with. */
const BY_START = new Map<string, Entry[]>();
for (const [rank, rule] of RULES.entries()) {
  for (const pattern of rule.patterns) {
    for (const key of pattern.starts) {
      const entries = BY_START.get(key) ?? [];
      entries.push({ rule, pattern, rank });
      BY_START.set(key, entries);
    }
  }
}

/**
 * Finds every expression of DATE, TIME, DURATION and SET (TIMEX3, ISO-TimeML), sorted, without overlaps.
 * Yields between bounded steps.
 */
export function* findDates(document: TextDocument): Generator<void, DateMention[]> {
  const found: Found[] = [];
  const scene = new Scene(document, isDayFirst(document));
  let free = 0;
  let sinceYield = 0;
  for (const paragraph of document.paragraphs) {
    const first = document.sentences[paragraph.firstSentence]?.firstToken ?? 0;
    const limit = document.sentences[paragraph.endSentence - 1]?.endToken ?? first;
    let at = first;
    free = first;
    while (at < limit) {
      if (++sinceYield % SLICE === 0) yield;
      const hit = readAt(document, scene, at, limit);
      if (!hit) {
        at++;
        continue;
      }
      scene.remember(hit.timex, at, hit.end);
      const core = { from: at, to: hit.end, rule: hit.rule.name, timex: hit.timex };
      const span = widen(document, core, free, limit);
      found.push({ ...core, ...span });
      free = span.to;
      at = span.to;
    }
  }
  const placed = anchorDurations(document, placeTimes(document, found, scene.now));
  return placed.map((one) => mention(document, one));
}

interface Hit {
  readonly rule: Rule;
  readonly end: number;
  readonly timex: Timex;
}

/** The longest match at a token that its rule accepts; among equals the rule that stands first in the list. */
function readAt(document: TextDocument, scene: Scene, at: number, limit: number): Hit | null {
  const token = document.tokens[at]!;
  const matches: Match[] = [];
  for (const key of startKeys(token)) {
    for (const { rule, pattern, rank } of BY_START.get(key) ?? []) {
      const match = pattern.match(document.tokens, at, limit);
      if (match) matches.push({ rule, rank, ...match });
    }
  }
  matches.sort((a, b) => b.end - a.end || a.rank - b.rank);
  for (const { rule, end, captures } of matches) {
    if (!captures.some((c) => c.name === 'holiday') && isInTitle(document, at, end)) continue;
    const timex = rule.resolve(new Words(captures, at, end), scene);
    if (timex && (!timex.first || (isPlausible(timex.first) && isPlausible(timex.last ?? timex.first)))) {
      return { rule, end, timex };
    }
  }
  return null;
}

function mention(document: TextDocument, { from, to, rule, timex }: Found): DateMention {
  const start = document.tokens[from]!.start;
  const end = wordEnd(document.tokens[to - 1]!);
  return {
    start,
    end,
    text: document.text.slice(start, end),
    type: timex.type,
    value: timex.value,
    from: firstDayOf(timex),
    to: lastDayOf(timex),
    certainty: timex.certainty,
    rule,
  };
}
