/** Calendar arithmetic on `YYYY-MM-DD` days: pure, without a clock or a time zone. Weeks are ISO 8601 weeks. */
import type { Day } from './types';

/** Days since 1970-01-01 of a calendar day. */
export function dayNumber(day: Day): number {
  return numberOfCivil(+day.slice(0, 4), +day.slice(5, 7), +day.slice(8, 10));
}

/** Days since 1970-01-01 of a year, month (1 = January) and day of the month: Howard Hinnant's `days_from_civil`. */
export function numberOfCivil(year: number, month: number, date: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const ofYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + date - 1;
  return (
    era * 146_097 +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    ofYear -
    719_468
  );
}

/**
 * Year, month (1 = January) and day of the month of a number of days since 1970-01-01, by Howard Hinnant's
 * `civil_from_days`: years begin in March, so that the leap day is the last of one.
 */
export function civilOf(number: number): { year: number; month: number; date: number } {
  const days = number + 719_468;
  const era = Math.floor(days / 146_097);
  const ofEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const date = ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, date };
}

/** The calendar day of a number of days since 1970-01-01. */
export function dayOf(number: number): Day {
  const { year, month, date } = civilOf(number);
  return makeDay(year, month, date);
}

export function makeDay(year: number, month: number, date: number): Day {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** True for a day that exists: `2016-02-30` does not. */
export function isDay(day: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && dayOf(dayNumber(day)) === day;
}

export function addDays(day: Day, days: number): Day {
  return dayOf(dayNumber(day) + days);
}

/** Days from `a` to `b`; negative when `b` is earlier. */
export function daysBetween(a: Day, b: Day): number {
  return dayNumber(b) - dayNumber(a);
}

/** 1 = Monday … 7 = Sunday. */
export function weekday(day: Day): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

/** The Monday of the ISO week the day lies in. */
export function monday(day: Day): Day {
  return addDays(day, 1 - weekday(day));
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** ISO week of a day, `2016-W12`. */
export function isoWeek(day: Day): string {
  const thursday = addDays(monday(day), 3);
  const year = Number(thursday.slice(0, 4));
  const week = Math.floor(daysBetween(makeDay(year, 1, 1), thursday) / 7) + 1;
  return `${thursday.slice(0, 4)}-W${String(week).padStart(2, '0')}`;
}
