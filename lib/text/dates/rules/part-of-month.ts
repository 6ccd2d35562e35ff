/** "the first week of April", "the last weekend in May", "the second Tuesday of June 2017", "the last day of March". */
import {
  containing,
  firstDay,
  lastDay,
  monthPeriod,
  onOrAfter,
  onOrBefore,
  type Period,
  period,
} from '../period';
import { rule, type Words } from '../rule';
import type { Scene } from '../scene';
import { date, range, type Timex } from '../timex';
import { yearFor } from '../year-for';

const YEAR = '( ,? of? <year> )?';

export const partOfMonth = rule(
  'part-of-month',
  [
    `the? <ord> <unit> of|in <month> ${YEAR}`,
    `the? last:last|final <unit> of|in <month> ${YEAR}`,
    `the? <ord> <weekday> of|in <month> ${YEAR}`,
    `the? last:last|final <weekday> of|in <month> ${YEAR}`,
    `the? half:first|second half of <month> ${YEAR}`,
  ],
  (words, scene) => {
    // "May Day".
    if (scene.word(words.to) === 'day') return null;
    const month = monthMeant(words, scene);
    return month && partOf(month, words);
  },
);

function monthMeant(words: Words, scene: Scene): Period | null {
  const make = (year: number) => monthPeriod(year, words.number('month')!);
  const stated = words.number('year');
  return stated === undefined ? yearFor(make, '', words, scene).first : make(stated);
}

function partOf(month: Period, words: Words): Timex | null {
  const first = firstDay(month);
  const last = lastDay(month);
  const days = (from: number, to: number) => range(period('day', from), period('day', to));
  if (words.has('half'))
    return words.word('half') === 'first' ? days(first, first + 14) : days(first + 15, last);
  // From the end for "last", where `nth` is 0.
  const nth = words.number('ord') ?? 0;
  const weekday = words.number('weekday') ?? (words.word('unit') === 'WE' ? SATURDAY : null);
  if (weekday !== null) {
    const day = nth ? onOrAfter(first, weekday) + 7 * (nth - 1) : onOrBefore(last, weekday);
    if (day > last) return null;
    return date(words.has('weekday') ? period('day', day) : containing(period('day', day), 'weekend'));
  }
  if (words.word('unit') === 'D') {
    const day = nth ? first + nth - 1 : last;
    return day > last ? null : date(period('day', day));
  }
  if (words.word('unit') !== 'W' || nth > 5) return null;
  // Weeks of a month are told by its days: the first is the 1st to the 7th.
  const from = nth ? first + 7 * (nth - 1) : last - 6;
  return days(from, Math.min(from + 6, last));
}

const SATURDAY = 6;
