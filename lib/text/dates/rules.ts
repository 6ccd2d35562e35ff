/**
 * The rules. The longest match at a token wins; of two that match equally much the earlier rule is asked first, so
 * that what names more of the calendar stands before what names less: figures before names of months, a day before
 * a month before a year, "the year-ago quarter" before "the year", counted lengths last.
 */
import type { Rule } from './rule';
import { ageOfThing } from './rules/age-of-thing';
import { calendarDate } from './rules/calendar-date';
import { clockTime, hourInWords, hourOfPart, partOfDay } from './rules/clock-time';
import { compoundDuration } from './rules/compound-duration';
import { dayAround } from './rules/day-around';
import { dayOfMonth } from './rules/day-of-month';
import { dayRange, secondDay } from './rules/day-range';
import { dayWord, overnight } from './rules/day-word';
import { century, decade } from './rules/decade';
import { ago, earlierLater, inAmount, vagueAgo } from './rules/distance';
import { counted, vague } from './rules/duration';
import { frequency } from './rules/frequency';
import { half } from './rules/half';
import { holiday } from './rules/holiday';
import { isoDate } from './rules/iso-date';
import { monthOfYear } from './rules/month';
import { monthsQuarter } from './rules/months-quarter';
import { narrativePeriod, narrativeWeekday } from './rules/narrative-period';
import { numericDate } from './rules/numeric-date';
import { partOfMonth } from './rules/part-of-month';
import { quarter } from './rules/quarter';
import { rate } from './rules/rate';
import { future, past, present } from './rules/reference';
import { relativePeriod } from './rules/relative-period';
import { season } from './rules/season';
import { weekOf } from './rules/week-of';
import { weekOn } from './rules/week-on';
import { weekday } from './rules/weekday';
import { latestPeriod, wholePeriod, yearEnd } from './rules/whole-period';
import { year, yearPair } from './rules/year';
import { periodOfYear, yearEarlier } from './rules/year-earlier';

export const RULES: readonly Rule[] = [
  isoDate,
  numericDate,
  dayRange,
  calendarDate,
  partOfMonth,
  dayOfMonth,
  hourOfPart,
  hourInWords,
  clockTime,
  yearEarlier,
  periodOfYear,
  monthsQuarter,
  quarter,
  half,
  season,
  holiday,
  monthOfYear,
  decade,
  century,
  yearPair,
  year,
  secondDay,
  weekOn,
  weekday,
  dayWord,
  overnight,
  ago,
  vagueAgo,
  earlierLater,
  inAmount,
  latestPeriod,
  relativePeriod,
  narrativePeriod,
  narrativeWeekday,
  dayAround,
  yearEnd,
  weekOf,
  wholePeriod,
  frequency,
  rate,
  ageOfThing,
  compoundDuration,
  counted,
  vague,
  partOfDay,
  present,
  past,
  future,
];
