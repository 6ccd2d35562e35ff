/** "from 3 to 7 March", "March 3-7, 2016", "4–6 June", "between 3 and 7 March"; "April 24 and 25" gives the second day. */
import { dateOf, type Period } from '../period';
import { rule, type Words } from '../rule';
import type { Scene } from '../scene';
import { date, range, type Timex } from '../timex';
import { yearFor } from '../year-for';

const YEAR = '( ,? <year> )?';

export const dayRange = rule(
  'day-range',
  [
    `<month> <dom> -|–|—|to|through last:<dom> ${YEAR}`,
    `the? <dom> -|–|—|to|through last:<dom> of? <month> ${YEAR}`,
    `the? <dom> and:and last:<dom> of? <month> ${YEAR}`,
    `<month> <dom> and:and last:<dom> ${YEAR}`,
  ],
  resolveRange,
);

function resolveRange(words: Words, scene: Scene): Timex | null {
  const month = words.number('month')!;
  const first = words.number('dom')!;
  const last = words.number('last')!;
  if (last <= first || (words.has('and') && scene.word(words.from - 1) !== 'between')) return null;
  const make = (dom: number) => (year: number) => dateOf(year, month, dom);
  const stated = words.number('year');
  const one = stated === undefined ? yearFor(make(first), '', words, scene).first : make(first)(stated);
  const other: Period | null = one && dateOf(Number(yearText(one)), month, last);
  return one && other && range(one, other, stated === undefined ? 'inferred' : 'stated');
}

function yearText(day: Period): string {
  return date(day).value.slice(0, 4);
}

/** The second of two days of one month; the first has been read just before it. */
export const secondDay = rule('second-day', ['<dom> ( ,? <year> )?'], (words, scene) => {
  const first = /^(?:and|or)$/.test(scene.word(words.from - 1)) ? scene.saidUpTo(words.from - 1) : null;
  if (first?.unit !== 'day' || scene.token(words.from)!.kind !== 'number') return null;
  const next = scene.token(words.to);
  if (next?.kind === 'word' && !AFTER.test(next.lower)) return null;
  const { value } = date(first);
  const day = dateOf(Number(value.slice(0, 4)), Number(value.slice(5, 7)), words.number('dom')!);
  return day && day.index > first.index ? date(day, 'inferred') : null;
});

const AFTER = /^(?:and|are|as|at|but|by|for|in|of|on|or|the|to|was|were|when|will|with|would)$/;
