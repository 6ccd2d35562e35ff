/** Gives clock times and parts of the day their day: "at 10 p.m. Wednesday", "Tuesday at 9 a.m.", "by mid-afternoon". */
import type { TextDocument } from '../document';
import type { Found } from './found';
import { inSlices } from './in-slices';
import type { Period } from './period';
import { time } from './timex';

/** How far apart, in paragraphs and in mentions, a time and the day it belongs to may stand. */
const PARAGRAPHS = 2;
const MENTIONS = 20;

/** Joins a time and a day that stand side by side into one expression; sets the day of every other time. */
export function* placeTimes(
  document: TextDocument,
  found: readonly Found[],
  now: Period | null,
): Generator<void, Found[]> {
  const all = yield* joined(document, found);
  return yield* inSlices(all, (one, at) => {
    if (!isOpenTime(one)) return one;
    const day = nearestDay(document, all, at, now);
    return day ? { ...one, timex: time(day, part(one), 'inferred') } : one;
  });
}

function* joined(document: TextDocument, found: readonly Found[]): Generator<void, Found[]> {
  const out: Found[] = [];
  yield* inSlices(found, (one) => {
    const last = out.at(-1);
    const pair = last && adjacent(document, last, one) ? pairOf(last, one) : null;
    if (last && pair) {
      const { certainty } = pair.day.timex;
      const timex = time(pair.day.timex.first!, hour(pair.time, pair.day), certainty);
      out[out.length - 1] = { from: last.from, to: one.to, rule: pair.time.rule, timex };
    } else out.push(one);
  });
  return out;
}

function pairOf(a: Found, b: Found): { time: Found; day: Found } | null {
  if (isOpenTime(a) && (isDay(b) || isPart(b))) return { time: a, day: b };
  if (isDay(a) && isOpenTime(b)) return { time: b, day: a };
  return null;
}

/** "Tonight", "Friday morning": a part of a day that is known. */
function isPart({ timex }: Found): boolean {
  return timex.type === 'TIME' && timex.first?.unit === 'day' && /T[A-Z]{2}$/.test(timex.value);
}

/** The clock time, which in "8 o’clock tonight" is one of the evening. */
function hour(clock: Found, day: Found): string {
  const said = part(clock);
  const hours = Number(said.slice(0, 2));
  const late = /T(?:AF|EV|NI)$/.test(day.timex.value) && hours > 0 && hours < 12;
  // "Two o’clock on Friday night" is told of the hours after midnight as often as not: left as it is.
  return late && (hours > 4 || !/TNI$/.test(day.timex.value)) ? `${hours + 12}${said.slice(2)}` : said;
}

const BETWEEN = /^(?:,|on|at|around|about|by)$/;

/** Nothing but "," or "at" between them. */
function adjacent(document: TextDocument, a: Found, b: Found): boolean {
  const between = document.tokens.slice(a.to, Math.min(b.from, a.to + 3));
  return (
    a.to + between.length === b.from && between.length < 3 && between.every((t) => BETWEEN.test(t.lower))
  );
}

function isOpenTime({ timex }: Found): boolean {
  return timex.type === 'TIME' && timex.first === null && /^T/.test(timex.value);
}

function isDay({ timex }: Found): boolean {
  return timex.type === 'DATE' && timex.first?.unit === 'day' && timex.first === timex.last;
}

function part({ timex }: Found): string {
  return /^T\d/.test(timex.value) ? timex.value.slice(1) : timex.value;
}

/** "2:30 the next day" is not the day of what stands before it. */
function saysNext(document: TextDocument, { from, to }: Found): boolean {
  return document.tokens.slice(from, to).some((token) => /^(?:next|following)$/.test(token.lower));
}

/** "(0515 GMT Wednesday)" is the same moment by another clock, whose day may be another. */
function isConversion(document: TextDocument, { from, to }: Found): boolean {
  return (
    document.tokens[from - 1]?.text === '(' &&
    document.tokens.slice(from, to).some((token) => /^(?:gmt|utc)$/.test(token.lower))
  );
}

/** The day named next to it in the sentence, else before it, else the one spoken of last, else the publication day. */
function nearestDay(
  document: TextDocument,
  all: readonly Found[],
  at: number,
  now: Period | null,
): Period | null {
  const here = document.tokens[all[at]!.from]!;
  const next = all[at + 1];
  const isDated = (one: Found | undefined) =>
    one?.timex.first?.unit === 'day' && one.timex.first === one.timex.last;
  if (
    next &&
    isDated(next) &&
    !isConversion(document, next) &&
    !saysNext(document, next) &&
    document.tokens[next.from]!.sentence === here.sentence
  )
    return next.timex.first;
  for (let i = at - 1; i >= Math.max(0, at - MENTIONS); i--) {
    const one = all[i]!;
    if (here.paragraph - document.tokens[one.from]!.paragraph > PARAGRAPHS) break;
    // A day to come in another sentence is spoken of, not reported from.
    const same = document.tokens[one.from]!.sentence === here.sentence;
    if (isDated(one) && (same || !now || one.timex.first!.index <= now.index)) return one.timex.first;
  }
  return now;
}
