/** The date that belongs to a trigger: the nearest one of its sentence that its tense allows. */
import type { Sentence, TextDocument } from '../document';
import type { DateMention, Day } from '../types';
import { distance } from './clause';
import { isSpeech, lookUp } from './lexicon';

/** A date farther than this from its trigger (tokens, boundaries weighed) belongs to something else. */
const REACH = 22;

/** A date with a calendar value, by the tokens it covers. */
export interface PlacedDate {
  readonly from: Day;
  readonly to: Day;
  readonly first: number;
  readonly end: number;
  /** Token of the verb of saying it stands at ("said on Tuesday"): it dates the statement, nothing else. */
  readonly saying: number | null;
}

/** The calendar dates of one sentence, of a list in reading order. */
export function datesOf(
  document: TextDocument,
  sentence: Sentence,
  dates: readonly DateMention[],
): PlacedDate[] {
  const placed: PlacedDate[] = [];
  let first = sentence.firstToken;
  for (const date of dates) {
    if (date.end <= sentence.start || date.start >= sentence.end) continue;
    const { from, to } = date;
    if (from === null || to === null) continue;
    while (first < sentence.endToken && document.tokens[first]!.end <= date.start) first++;
    let end = first;
    while (end < sentence.endToken && document.tokens[end]!.start < date.end) end++;
    placed.push({ from, to, first, end, saying: sayingBefore(document, first) });
  }
  return placed;
}

function sayingBefore({ tokens }: TextDocument, first: number): number | null {
  const at = /^(?:on|in|late|early)$/.test(tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1;
  const verb = lookUp(tokens[at]?.lower ?? '')?.verb;
  return verb && isSpeech(verb.action) ? at : null;
}

/** The date of the trigger at `at`; `allow` says which its tense allows. */
export function dateFor(
  document: TextDocument,
  at: number,
  dates: readonly PlacedDate[],
  allow: (date: PlacedDate) => boolean,
): PlacedDate | null {
  let best: PlacedDate | null = null;
  let least = REACH;
  for (const date of dates) {
    const { first, end, saying } = date;
    if (saying !== null && saying !== at) continue;
    const cost = distance(document.tokens, at, first, end);
    if (cost >= least || !allow(date)) continue;
    least = cost;
    best = date;
  }
  return best;
}

/** Where a span of days lies, seen from the publication day. */
export function directionOf(
  date: { from: string; to: string },
  published: string | null,
): 'past' | 'future' | 'none' {
  if (published === null) return 'none';
  if (date.from > published) return 'future';
  return date.to < published || date.from === published ? 'past' : 'none';
}
