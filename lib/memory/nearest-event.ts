/**
 * Which event cluster an article belongs to, if any: the one whose nearest members are alike enough. The weights
 * and the threshold were set on the development sets; each says why it is there.
 */
import type { Likeness } from './compare';
import type { Signature } from './index-contract';
import { isPrecise } from './occasion';

/** An earlier reading with its likeness to the article at hand. */
export interface Compared {
  readonly signature: Signature;
  readonly likeness: Likeness;
}

/** Least nearness, on average over the nearest members, for the same event. */
const SAME_EVENT = 0.39;
/** Members asked: one chance likeness does not decide, and a large cluster is not blurred by its margins. */
const ASKED = 3;
/** Reports of one event appear together: published within a day, or a month, of each other. */
const NEXT_DAY = 0.07;
const SAME_MONTH = 0.03;
/** Alike but more than a month apart is more likely the next occasion, the more so the longer. */
const MONTH_APART = 0.1;
const QUARTER_APART = 0.2;
/** Both tell of something on the same days. */
const SAME_DAYS = 0.03;
/** Different happenings of different days. */
const APART = 0.05;
/** Other protagonists, other event; the same ones, more likely the same. Dates, where known, tell better. */
const CAST = 0.15;
const CAST_NEUTRAL = 0.5;
const CAST_MOST = 0.4;
/** Least part of carried sentences, and least number of them, for one and the same report. */
const CARRIED = 0.6;
const CARRIED_SENTENCES = 3;

/** True when one text is the other, or cut from it, or both from the same agency's. */
export function isSameReport({ carried, carriedSentences }: Likeness): boolean {
  return carried >= CARRIED && carriedSentences >= CARRIED_SENTENCES;
}

/** The id of the event cluster, null for a new event. */
export function nearestEvent(compared: readonly Compared[]): string | null {
  const clusters = new Map<string, Likeness[]>();
  for (const { signature, likeness } of compared) {
    const list = clusters.get(signature.event);
    if (list) list.push(likeness);
    else clusters.set(signature.event, [likeness]);
  }
  let best: string | null = null;
  let most = 0;
  for (const [event, members] of clusters) {
    const margin = marginOf(members);
    if (margin > most) {
      most = margin;
      best = event;
    }
  }
  return best;
}

/** By how much a cluster is nearer than the same event asks; 0 where the days forbid it. */
function marginOf(members: readonly Likeness[]): number {
  if (members.some((l) => isSameReport(l) && l.occasion.verdict !== 'other')) return 1;
  const nearest = members
    .map((likeness) => ({ likeness, nearness: nearness(likeness) }))
    .sort((a, b) => b.nearness - a.nearness)
    .slice(0, ASKED);
  if (isVetoed(nearest.map((n) => n.likeness))) return 0;
  return nearest.reduce((sum, n) => sum + n.nearness, 0) / nearest.length - SAME_EVENT;
}

function nearness(likeness: Likeness): number {
  const { text, days, cast, occasion } = likeness;
  const isDated = days !== null && Math.abs(days) <= 30;
  const people = cast === null || isDated ? 0 : CAST * Math.min(CAST_MOST, cast - CAST_NEUTRAL);
  const together = occasion.verdict === 'same' ? SAME_DAYS : 0;
  return text + timeWeight(likeness) + together + people;
}

function timeWeight(likeness: Likeness): number {
  const { days, occasion } = likeness;
  if (days === null) return 0;
  const apart = Math.abs(days);
  const step = occasion.verdict === 'apart' ? -APART : 0;
  if (apart <= 1) return NEXT_DAY + step;
  if (apart <= 30 || isOneDay(likeness)) return SAME_MONTH + step;
  return step - MONTH_APART - QUARTER_APART * Math.min(1, (apart - 30) / 60);
}

/** Both reports give their event the same days: an announcement made months ahead. */
function isOneDay({ occasion }: Likeness): boolean {
  const { verdict, own, earlier } = occasion;
  return verdict === 'same' && own !== null && earlier !== null && isPrecise(own) && isPrecise(earlier);
}

/** A conflict of resolved days vetoes a merge, unless as many of the nearest reports agree as differ. */
function isVetoed(nearest: readonly Likeness[]): boolean {
  const count = (verdict: string) => nearest.filter((l) => l.occasion.verdict === verdict).length;
  return count('other') > count('same');
}
