/** "next week", "earlier this month", "last year", "this coming weekend", "the current quarter". */
import { shift } from '../period';
import { rule } from '../rule';
import { date, unresolved } from '../timex';
import { UNITS } from '../units';

const SHIFTS: Readonly<Record<string, number>> = {
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
    'the fiscal? dir:last|past <unit>',
    'the dir:past fiscal <unit>',
    'this dir:past|coming <unit>',
    'the dir:next <unit>',
    'dir:this years',
  ],
  (words, scene) => {
    const dir = words.word('dir');
    const letter = words.word('unit') || 'Y';
    const unit = UNITS[letter];
    if (!unit || (unit === 'day' && dir !== 'this')) return null;
    const current = scene.current(unit);
    if (!current) return unresolved(unit === 'year' ? 'XXXX' : `XXXX-${letter}XX`);
    return date(shift(current, SHIFTS[dir]!));
  },
);
