/**
 * One occasion or two? Judged by the days on which the events take place: "a fire on Tuesday" and "a fire on
 * Monday, six days after" are two, however alike the words.
 */
import type { DaySpan, Detail, SignatureEvent } from './detail';

export interface Occasion {
  /**
   * `same`: the days of the two events meet. `other`: the same kind of event on days that cannot be the same.
   * `told`: the article names, beside its own, the day of the earlier article's event. `apart`: days that
   * cannot be the same, of events not known to be of one kind. `open`: nothing to judge by.
   */
  readonly verdict: 'same' | 'other' | 'told' | 'apart' | 'open';
  /** True when the headlines or main events name an action in common. */
  readonly sameKind: boolean;
  /** True when the article says that something is called off, and the earlier one did not. */
  readonly cancelled: boolean;
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
/** A longer span than a quarter ("this year") names no occasion. */
const LONGEST = 92;
/** Days apart that a slip of a day in one of the reports does not explain. */
const APART = 2;
/** Reports published this near to each other are of the same news. */
const TOGETHER = 2;
const A_WEEK = 9;
/** What happened "this week" has a day that is not told. */
const VAGUE = 4;
/** Days between two different happenings of one story. */
const FAR_APART = 7;

/** What of an article says which occasion it is of. */
export interface OccasionFacts {
  readonly day: number | null;
  /** Days the article names. */
  readonly days: readonly DaySpan[];
  /** What it is of, where that has a credible day: the main event first, then those of the lead. */
  readonly dated: readonly DatedEvent[];
  /** Actions of the headline and the main event. */
  readonly actions: ReadonlySet<string>;
  readonly cancelled: boolean;
}

export function occasionFacts(detail: Detail): OccasionFacts {
  return {
    day: detail.day,
    days: detail.days,
    dated: datedEvents(detail),
    actions: new Set(detail.events.filter((e) => e.main || e.part === 'headline').map((e) => e.action)),
    cancelled: detail.events.some((e) => (e.main || e.part !== 'body') && e.status === 'cancelled'),
  };
}

/** Compares an article's occasion with an earlier one's. */
export function occasionOf(a: OccasionFacts, b: OccasionFacts): Occasion {
  const ours = a.dated;
  const theirs = b.dated;
  const cancelled = a.cancelled && !b.cancelled;
  const sameKind = [...a.actions].some((action) => b.actions.has(action));
  const judged = (verdict: Occasion['verdict'], own = ours[0] ?? null, earlier = theirs[0] ?? null) => ({
    verdict,
    sameKind,
    cancelled,
    own,
    earlier,
  });
  const apart = leastApart(a, b);
  const differ = (x: DatedEvent, y: DatedEvent) => x.action === y.action && gap(x, y) >= apart;
  // What both are of decides: that one looks back on the other's day ("last month a stronger quake …") joins nothing.
  const mains = firstPair(
    ours,
    theirs,
    (x, y) => isMainDay(x) && isMainDay(y) && differ(x, y) && x.status === y.status,
  );
  if (mains) return judged('other', ...mains);
  const meeting = firstPair(ours, theirs, (x, y) => gap(x, y) <= 0);
  if (meeting) return judged('same', ...meeting);
  // Not its own day, but one it names: "shut since a boiler exploded on 20 July".
  const told = theirs.find((y) => isPrecise(y) && a.days.some((d) => gap(d, y) <= 0));
  if (told) return judged('told', ours[0], told);
  const conflict =
    firstPair(ours, theirs, (x, y) => differ(x, y) && x.status === y.status) ??
    firstPair(ours, theirs, differ);
  if (conflict) {
    const main = theirs.find(
      (y) => y.main && y.status === conflict[0].status && gap(conflict[0], y) >= apart,
    );
    return judged('other', conflict[0], main ?? conflict[1]);
  }
  const [own, earlier] = [ours[0], theirs[0]];
  return judged(own && earlier && gap(own, earlier) >= FAR_APART ? 'apart' : 'open');
}

/**
 * Days that two happenings of one name must lie apart to be two. Reports of the same two days that differ by a
 * week or less mean one weekday, read in two ways; without both publication days, nothing is sure.
 */
function leastApart(a: OccasionFacts, b: OccasionFacts): number {
  if (a.day === null || b.day === null) return Number.POSITIVE_INFINITY;
  return Math.abs(a.day - b.day) <= TOGETHER ? A_WEEK : APART;
}

function firstPair(
  ours: readonly DatedEvent[],
  theirs: readonly DatedEvent[],
  is: (own: DatedEvent, earlier: DatedEvent) => boolean,
): [DatedEvent, DatedEvent] | null {
  for (const own of ours) for (const earlier of theirs) if (is(own, earlier)) return [own, earlier];
  return null;
}

function datedEvents(detail: Detail): DatedEvent[] {
  return detail.events.flatMap((event) => {
    const { from, to } = event;
    if ((!event.main && event.part === 'body') || from === null || to === null) return [];
    if (to - from > LONGEST) return [];
    if (detail.day !== null && !isCredible(event.status, from, to, detail.day)) return [];
    return [{ ...event, from, to }];
  });
}

/** Judges a resolved day by the day of publication. */
function isCredible(status: SignatureEvent['status'], from: number, to: number, published: number): boolean {
  if (to < published - LATELY || from > published + AHEAD) return false;
  if (status !== 'happened') return true;
  // "On Friday", published on Thursday: six days ago, or Friday already where it happened.
  const tomorrow = from === to && from === published - 6;
  return !tomorrow && (to - from < VAGUE || to - from > A_WEEK);
}

function isMainDay(event: DatedEvent): boolean {
  return event.main && isPrecise(event);
}

/** True for a week or less. */
export function isPrecise(span: DaySpan): boolean {
  return span.to - span.from < 7;
}

/** Days between two spans; 0 or less when they meet. */
export function gap(a: DaySpan, b: DaySpan): number {
  return Math.max(a.from - b.to, b.from - a.to);
}
