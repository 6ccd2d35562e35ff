/**
 * Calendar periods as whole numbers, so that "the week after next" is an addition: a period is a unit and the
 * index of one of its members (days since 1970, weeks since the ISO week of 1970-01-01, years × 12 + months, …).
 */
import { civilOf, dayNumber, dayOf, daysInMonth, isoWeek, numberOfCivil } from '../calendar';
import type { Day } from '../types';

export type Unit =
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'decade'
  | 'century';

export interface Period {
  readonly unit: Unit;
  readonly index: number;
}

/** How many members of the unit a year holds, for units that divide the year evenly. */
const PER_YEAR = { month: 12, quarter: 4, half: 2, season: 4, year: 1, decade: 0.1, century: 0.01 } as const;
/** TIMEX3 names of the seasons; spring is March to May, winter December to February. */
const SEASONS = ['SP', 'SU', 'FA', 'WI'];

/** First day of week 0: 1969-12-29, the Monday of the ISO week of 1970-01-01. */
const FIRST_MONDAY = -3;

export function period(unit: Unit, index: number): Period {
  return { unit, index };
}

export function dayPeriod(day: Day): Period {
  return period('day', dayNumber(day));
}

/** The month of a year, 1 = January. */
export function monthPeriod(year: number, month: number): Period {
  return period('month', year * 12 + month - 1);
}

/** The day of a month; null where the month has no such day. */
export function dateOf(year: number, month: number, date: number): Period | null {
  return date >= 1 && date <= daysInMonth(year, month)
    ? period('day', numberOfCivil(year, month, date))
    : null;
}

/** The member of `unit` that holds the first day of `of`. */
export function containing(of: Period, unit: Unit): Period {
  if (of.unit === unit) return of;
  const first = firstDay(of);
  if (unit === 'day') return period('day', first);
  if (unit === 'week' || unit === 'weekend') return period(unit, Math.floor((first - FIRST_MONDAY) / 7));
  const { year, month } = civilOf(first);
  if (unit === 'season') return period('season', Math.floor((year * 12 + month - 3) / 3));
  return period(unit, Math.floor((year + (month - 1) / 12) * PER_YEAR[unit] + 1e-9));
}

export function shift(of: Period, by: number): Period {
  return period(of.unit, of.index + by);
}

/** Days since 1970 of the first day. */
export function firstDay({ unit, index }: Period): number {
  if (unit === 'day') return index;
  if (unit === 'week') return FIRST_MONDAY + index * 7;
  if (unit === 'weekend') return FIRST_MONDAY + index * 7 + 5;
  const months = Math.round((index * 12) / PER_YEAR[unit]) + (unit === 'season' ? 2 : 0);
  return numberOfCivil(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1, 1);
}

/** Days since 1970 of the last day. */
export function lastDay(of: Period): number {
  return of.unit === 'day' ? of.index : of.unit === 'weekend' ? firstDay(of) + 1 : firstDay(shift(of, 1)) - 1;
}

export function yearOf(of: Period): number {
  return of.unit === 'season' ? Math.floor(of.index / 4) : civilOf(firstDay(of)).year;
}

/** The TIMEX3 value: `2016-03-15`, `2016-W12`, `2016-W12-WE`, `2016-03`, `2016-Q1`, `2016-SP`, `2016`, `201`, `20`. */
export function timexValue(of: Period): string {
  const { unit, index } = of;
  const pad = (n: number, width: number) => String(n).padStart(width, '0');
  const inYear = (n: number) => pad(Math.floor(index / n), 4);
  switch (unit) {
    case 'day':
      return dayOf(index);
    case 'week':
      return isoWeek(dayOf(firstDay(of)));
    case 'weekend':
      return `${isoWeek(dayOf(firstDay(of)))}-WE`;
    case 'month':
      return `${inYear(12)}-${pad((index % 12) + 1, 2)}`;
    case 'quarter':
      return `${inYear(4)}-Q${(index % 4) + 1}`;
    case 'half':
      return `${inYear(2)}-H${(index % 2) + 1}`;
    case 'season':
      return `${inYear(4)}-${SEASONS[index % 4]}`;
    case 'year':
      return pad(index, 4);
    case 'decade':
      return pad(index, 3);
    case 'century':
      return pad(index, 2);
  }
}

/** False for periods outside the years 1 to 2999. */
export function isPlausible(of: Period): boolean {
  const year = roughYear(of);
  return year >= 1 && year < 3000;
}

function roughYear({ unit, index }: Period): number {
  if (unit === 'day') return 1970 + index / 365.2425;
  if (unit === 'week' || unit === 'weekend') return 1970 + (index * 7) / 365.2425;
  return index / PER_YEAR[unit];
}

/** The first day from `day` on (days since 1970) that falls on a weekday, 1 = Monday. */
export function onOrAfter(day: number, weekday: number): number {
  return day + ((((weekday - 1 - ((day + 3) % 7)) % 7) + 7) % 7);
}

/** The last day up to `day` that falls on a weekday, 1 = Monday. */
export function onOrBefore(day: number, weekday: number): number {
  return onOrAfter(day - 6, weekday);
}
