/** "two years ago", "a week ago", "a month later", "12 hours later", "in two weeks", "six weeks from now". */
import { containing, type Period, shift, type Unit } from '../period';
import { rule, type Words } from '../rule';
import type { Scene } from '../scene';
import { date, duration, type Timex, time, unresolved } from '../timex';
import { anchors, UNITS } from '../units';
import { amountOf } from './duration';
import { comparison } from './year-earlier';

/** Units without a calendar period of their own, as so many of another. */
const AS: Readonly<Record<string, readonly [number, string]>> = { F: [2, 'W'], E: [10, 'Y'], C: [100, 'Y'] };

function amount(words: Words): number {
  return words.number('n') ?? 1;
}

function letterOf(words: Words): string {
  return words.word('unit') || words.word('units');
}

/** The period that far from an anchor, as fine as the amount is: "two years ago" is a year, "10 days ago" a day. */
function away(anchor: Period, by: number, letter: string): Period | null {
  const [times, plain] = AS[letter] ?? [1, letter];
  const unit: Unit | undefined = UNITS[plain];
  const whole = Math.round(by * times);
  if (!unit) return null;
  if (unit === 'week' && Math.abs(whole) === 1 && anchor.unit === 'day') return shift(anchor, 7 * whole);
  return shift(containing(anchor, unit), whole);
}

export const ago = rule(
  'ago',
  [
    '[? <n> ]? <unit> ago',
    '[? <n> ]? <units> ago',
    'a|an <unit> ( or so|more|two )? ago',
    'half:half a <unit> ago',
    'a? quarter:quarter of a <unit> ago',
    '<n> and a half:half <units> ago',
  ],
  (words, scene) => {
    const letter = letterOf(words);
    if (!scene.now) return unresolved('PAST_REF');
    if (letter[0] === 'T') {
      const days = letter === 'TH' ? Math.round(amountOf(words, scene) / 24) : 0;
      return date(shift(scene.now, -days), 'inferred');
    }
    const n = amountOf(words, scene);
    if (letter === 'Y' && n === 1) return comparison(scene);
    const then = away(scene.now, -n, letter);
    return then && date(then, letter === 'D' || letter === 'Y' ? 'stated' : 'inferred');
  },
);

export const vagueAgo = rule(
  'vague-ago',
  [
    'several|many|few <units> ago',
    'a few|couple of? <units> ago',
    '<units> ago',
    'long ago',
    'some time ago',
  ],
  () => unresolved('PAST_REF'),
);

export const earlierLater = rule(
  'earlier-later',
  [
    '<n> <unit> dir:earlier|later',
    '<n> <units> dir:earlier|later',
    'a|an <unit> dir:earlier|later',
    '<n> <units> dir:before ( . | , )',
  ],
  (words, scene) => {
    const letter = letterOf(words);
    const sign = words.word('dir') === 'later' ? 1 : -1;
    if (letter[0] === 'T') return hoursFrom(sign * amount(words), letter, words, scene);
    if (letter === 'Y' && amount(words) === 1 && sign < 0) return comparison(scene);
    const unit = UNITS[AS[letter]?.[1] ?? letter];
    const anchor = (unit && scene.before(words.from, anchors(unit), 3)) ?? (sign < 0 ? scene.now : null);
    if (!anchor) return unresolved(sign > 0 ? 'FUTURE_REF' : 'PAST_REF');
    const then = away(anchor, sign * amount(words), letter);
    return then && date(then, 'inferred');
  },
);

/** From a clock time that was given the hours are counted; from anything else they stay a length of time. */
function hoursFrom(by: number, letter: string, words: Words, scene: Scene): Timex {
  const anchor = scene.clockBefore(words.from);
  if (!anchor || letter === 'TS') return duration(Math.abs(by), letter);
  const [hour, minute] = anchor.clock.split(':').map(Number) as [number, number];
  const minutes = hour * 60 + minute + Math.round(by * (letter === 'TH' ? 60 : 1));
  const day = shift(anchor.day, Math.floor(minutes / 1440));
  const left = ((minutes % 1440) + 1440) % 1440;
  const pad = (n: number) => String(n).padStart(2, '0');
  return time(day, `${pad(Math.floor(left / 60))}:${pad(left % 60)}`, 'inferred');
}

export const inAmount = rule(
  'in-amount',
  [
    'in <n> <unit>',
    'in <n> <units>',
    'in a|an <unit> ( or so|two )?',
    '<n> <units> from now',
    'a|an <unit> from now|today',
    '<n> <units> from today',
  ],
  (words, scene) => {
    const letter = letterOf(words);
    const { now } = scene;
    if (letter[0] === 'T' || !now || (letter === 'Q' && !words.has('n'))) return null;
    const bare = scene.word(words.from) === 'in';
    if (bare && !looksAhead(words, letter, scene)) return null;
    const then = away(now, amount(words), letter);
    return then && date(then, 'inferred');
  },
);

/** "in a week" looks ahead even where the clause's verb does not show it ("I’m travelling in a week"). */
function looksAhead(words: Words, letter: string, scene: Scene): boolean {
  if (scene.word(words.to) === 'of' || SINCE.test(scene.word(words.from - 1)) || isNot(words.from, scene))
    return false;
  const direction = scene.direction(words.from, words.to);
  if (direction !== 'none') return direction === 'future';
  return letter === 'W' && !words.has('n');
}

/** "for the first time in years", "the lowest in a decade": a length of time that lies behind. */
const SINCE = /^(?:time|ever|least|most|worst|best|lowest|highest|once|first|only|\p{L}{3,}est)$/u;

/** "has not eaten in two days". */
function isNot(at: number, scene: Scene): boolean {
  for (let i = at - 1; i > at - 5; i--)
    if (/^(?:hasn|haven|hadn)['’]t$|^(?:not|never)$/.test(scene.word(i))) return true;
  return false;
}
