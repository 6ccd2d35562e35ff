/** "next week", "earlier this month", "last year", "the following day", "that year", "the past quarter". */
import { containing, shift, type Unit } from '../period';
import { rule } from '../rule';
import { date, unresolved } from '../timex';
import { UNITS } from '../units';

const SHIFTS: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  previous: -1,
  this: 0,
  current: 0,
  same: 0,
  that: 0,
  next: 1,
  coming: 1,
  following: 1,
};

export const relativePeriod = rule(
  'relative-period',
  [
    'dir:last|this|next|coming fiscal? <unit>',
    'the? dir:current|coming fiscal? <unit>',
    'the fiscal? dir:last|past|next <unit>',
    'this dir:past|coming <unit>',
    'dir:this -? <units>',
  ],
  (words, scene) => {
    const dir = words.word('dir');
    const letter = words.word('unit');
    const unit = UNITS[letter];
    if (!unit || (unit === 'day' && dir !== 'this')) return null;
    if (dir === 'past' && unit === 'day') return null;
    const current = scene.current(unit);
    const by = SHIFTS[dir]!;
    if (!current) return unresolved(unit === 'year' ? 'XXXX' : `XXXX-${letter}XX`);
    return date(shift(current, by));
  },
);

export const narrativePeriod = rule(
  'narrative-period',
  [
    'the? dir:following|previous|same|next <unit>',
    'that same? <unit>',
    'the <unit> dir:before|after',
    'the very? dir:next day',
  ],
  (words, scene) => {
    const unit = UNITS[words.word('unit') || 'D'] as Unit | undefined;
    if (!unit) return null;
    const dir = words.word('dir') || 'same';
    const anchor = scene.before(words.from, null, 3);
    const by = dir === 'before' ? -1 : dir === 'after' ? 1 : SHIFTS[dir]!;
    if (dir === 'before' || dir === 'after') {
      const next = scene.document.tokens[words.to];
      if (next && !/^[.,;)”"]$/.test(next.text)) return null;
    }
    if (!anchor) return unresolved(by < 0 ? 'PAST_REF' : by > 0 ? 'FUTURE_REF' : 'PAST_REF');
    return date(shift(containing(anchor, unit), by), 'inferred');
  },
);
