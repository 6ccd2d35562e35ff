/** "in the first half of 2016", "the second half of last year", "H1 2016". */
import { period, yearOf } from '../period';
import { rule } from '../rule';
import { date } from '../timex';
import { isAbbreviation } from './quarter';

const BY: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

export const half = rule(
  'half',
  [
    'the? n:first|second|last half of the? year? <year>',
    'the? n:first|second|last half of rel:last|this|next year',
    'the? n:first|second|last half of rel:the year',
    'h n:1|2 of? <year>',
    'the? n:first two quarters of <year>',
  ],
  (words, scene) => {
    const which = words.word('n');
    if (/^\d$/.test(which) && !isAbbreviation(words.from, scene)) return null;
    const nth = which === 'first' || which === '1' ? 0 : 1;
    const year = words.number('year');
    if (year !== undefined) return date(period('half', year * 2 + nth));
    if (!scene.now) return null;
    return date(period('half', (yearOf(scene.now) + (BY[words.word('rel')] ?? 0)) * 2 + nth));
  },
);
