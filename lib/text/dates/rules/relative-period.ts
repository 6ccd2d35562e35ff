/** "next week", "earlier this month", "last year", "this coming weekend", "the current quarter". */
import { shift } from '../period';
import { rule, type Words } from '../rule';
import type { Scene } from '../scene';
import { date, duration, unresolved } from '../timex';
import { UNITS } from '../units';

const SHIFTS: Readonly<Record<string, number>> = {
  before: -2,
  after: 2,
  latest: -1,
  last: -1,
  past: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
};

export const relativePeriod = rule(
  'relative-period',
  [
    'dir:last|this|next|coming fiscal? <unit>',
    'the? dir:current|coming fiscal? <unit>',
    'set:the fiscal? dir:last|past <unit>',
    'the dir:past fiscal <unit>',
    'this dir:past|coming <unit>',
    'the dir:next <unit>',
    'the <unit> dir:before last',
    'the <unit> dir:after next',
    'the? dir:latest fiscal? year',
    'dir:this years',
  ],
  (words, scene) => {
    const dir = words.word('dir');
    const letter = words.word('unit') || 'Y';
    const unit = UNITS[letter];
    if (!unit || (unit === 'day' && dir !== 'this')) return null;
    // "The past decade" is the ten years before now, not a decade of the calendar.
    if (words.has('set') && (unit === 'decade' || unit === 'century')) return duration(1, letter);
    const current = scene.current(unit);
    if (!current) return unresolved(unit === 'year' ? 'XXXX' : `XXXX-${letter}XX`);
    return date(
      shift(current, unit === 'weekend' && dir === 'this' && isJustPast(words, scene) ? -1 : SHIFTS[dir]!),
    );
  },
);

/** "This weekend", said early in the week in the past tense, is the one before. */
function isJustPast(words: Words, scene: Scene): boolean {
  const since = scene.now!.index - (scene.current('week')!.index * 7 - 3);
  return since < 4 && scene.direction(words.from, words.to) === 'past';
}
