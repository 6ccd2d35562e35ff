/** "on Tuesday, March 15, 2016", "15 March 2016", "the 15th of March", "Sept. 30". */
import { dayOf, daysInMonth, weekday } from '../../calendar';
import { dateOf, type Period, yearOf } from '../period';
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
    `dir:last|next|this <month> <dom> ${YEAR}`,
  ],
  resolveCalendarDate,
);

function resolveCalendarDate(words: Words, scene: Scene): Timex | null {
  const month = words.number('month')!;
  const dom = words.number('dom')!;
  const stated = words.number('year') ?? words.number('yy');
  if (ADDRESS.test(scene.token(words.to)?.text ?? '')) return null;
  // "In this Dec. 13, 2014, file photo": the date alone.
  if (stated !== undefined && words.has('dir')) return null;
  if (stated !== undefined) {
    const day = dateOf(stated, month, dom);
    return day && date(day);
  }
  if (dom > daysInMonth(2000, month)) return null;
  const by = scene.word(words.to + 1) === 'year' ? BY[scene.word(words.to)] : undefined;
  if (by !== undefined && scene.now) {
    const day = dateOf(yearOf(scene.now) + by, month, dom);
    return day && date(day);
  }
  const dir = words.word('dir');
  if (dir && scene.now) {
    const years = dir === 'last' ? [0, -1] : [0, 1];
    const day = years
      .map((by) => dateOf(yearOf(scene.now!) + by, month, dom))
      .find((d) => d && (dir === 'last') === d.index < scene.now!.index);
    return day ? date(day) : null;
  }
  return yearFor(maker(month, dom, words.number('weekday')), `XXXX-${pad(month)}-${pad(dom)}`, words, scene);
}

/** "October 30 this year": two expressions, of which the second places the first. */
const BY: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

/** "12 May Street". */
const ADDRESS = /^(?:Street|St|Road|Rd|Lane|Avenue|Ave|Drive|Court|Place|Square)$/;

/** The date in a year; where its day of the week is named too, only in years in which it falls on that day. */
function maker(month: number, dom: number, named: number | undefined): (year: number) => Period | null {
  return (year) => {
    const day = dateOf(year, month, dom);
    return day && (named === undefined || weekday(dayOf(day.index)) === named) ? day : null;
  };
}

function pad(n: number): string {
  return String(n).padStart(2, '0');
}
