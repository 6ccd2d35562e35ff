/** "on Tuesday, March 15, 2016", "15 March 2016", "the 15th of March", "Sept. 30". */
import { dateOf, type Period } from '../period';
import { rule, type Words } from '../rule';
import type { Scene } from '../scene';
import { date, type Timex } from '../timex';
import { yearFor } from '../year-for';

const WEEKDAY = '( <weekday> ,? the? )?';
const YEAR = '( ,? of? <year> )?';
const YY = '( ,? <yy> )?';

export const calendarDate = rule(
  'calendar-date',
  [
    `${WEEKDAY} <month> the? <dom> ${YEAR}`,
    `${WEEKDAY} <dom> of? <month> ${YEAR}`,
    `${WEEKDAY} <month> <dom> ${YY}`,
    `${WEEKDAY} <dom> of? <month> ${YY}`,
  ],
  resolveCalendarDate,
);

function resolveCalendarDate(words: Words, scene: Scene): Timex | null {
  const month = words.number('month')!;
  const dom = words.number('dom')!;
  const stated = words.number('year') ?? words.number('yy');
  if (stated !== undefined) {
    const day = dateOf(stated, month, dom);
    return day && date(day);
  }
  const make = (year: number): Period | null => dateOf(year, month, dom);
  return yearFor(make, `XXXX-${pad(month)}-${pad(dom)}`, words, scene);
}

function pad(n: number): string {
  return String(n).padStart(2, '0');
}
