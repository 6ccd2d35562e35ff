/**
 * One occasion or two? Judged by the days on which the main events take place: "a fire on Tuesday" and "a fire
 * on Monday, six days after" are two, however alike the words.
 */
import type { DaySpan, Detail, SignatureEvent } from './detail';

export interface Occasion {
  /**
   * `same`: the days of the main events meet. `other`: the same kind of event on days that cannot be the same.
   * `told`: the article names, beside its own, the day of the earlier article's event. `open`: nothing to judge by.
   */
  readonly verdict: 'same' | 'other' | 'told' | 'open';
  readonly own: DatedEvent | null;
  readonly earlier: DatedEvent | null;
}

export interface DatedEvent extends SignatureEvent {
  readonly from: number;
  readonly to: number;
}

/** News is of what happened lately: an older day is background ("the quake of 1988"), whatever stands beside it. */
const LATELY = 45;
/** Announced further ahead than this is a plan without a date. */
const AHEAD = 400;
/** A longer span ("this year") names no occasion. */
const LONGEST = 31;
/** Days apart that a slip of a day in one of the reports does not explain. */
const APART = 2;

/** Compares an article's occasion with an earlier one's. */
export function occasionOf(a: Detail, b: Detail): Occasion {
  const own = mainOf(a);
  const earlier = mainOf(b);
  if (own && earlier && gap(own, earlier) <= 0) return { verdict: 'same', own, earlier };
  if (own && earlier && gap(own, earlier) >= APART && own.action === earlier.action) {
    return { verdict: 'other', own, earlier };
  }
  const told = earlier !== null && isPrecise(earlier) && a.days.some((d) => gap(d, earlier) <= 0);
  return { verdict: told ? 'told' : 'open', own, earlier };
}

function mainOf(detail: Detail): DatedEvent | null {
  const main = detail.events.find((e) => e.main);
  if (!main || main.from === null || main.to === null) return null;
  if (main.to - main.from > LONGEST) return null;
  if (detail.day !== null && (main.to < detail.day - LATELY || main.from > detail.day + AHEAD)) return null;
  return { ...main, from: main.from, to: main.to };
}

/** True for a week or less. */
export function isPrecise(span: DaySpan): boolean {
  return span.to - span.from < 7;
}

/** Days between two spans; 0 or less when they meet. */
export function gap(a: DaySpan, b: DaySpan): number {
  return Math.max(a.from - b.to, b.from - a.to);
}
