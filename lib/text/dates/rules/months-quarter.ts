/** "the April-June quarter", "the October to December period": a quarter told by its months. */
import { containing, monthPeriod, shift } from '../period';
import { rule } from '../rule';
import { date, range } from '../timex';
import { yearFor } from '../year-for';

export const monthsQuarter = rule(
  'quarter',
  ['the? first:<month> -|–|to last:<month> quarter|period ( of? <year> )?'],
  (words, scene) => {
    const from = words.number('first')!;
    const length = (words.number('last')! - from + 12) % 12;
    const make = (year: number) => monthPeriod(year, from);
    const stated = words.number('year');
    const first = stated === undefined ? yearFor(make, '', words, scene).first : make(stated);
    if (!first || length === 0) return null;
    const certainty = stated === undefined ? 'inferred' : 'stated';
    const isQuarter = length === 2 && first.index % 3 === 0;
    return isQuarter
      ? date(containing(first, 'quarter'), certainty)
      : range(first, shift(first, length), certainty);
  },
);
