/** The rules, more specific ones first: of two that match equally much, the earlier one is asked first. */
import type { Rule } from './rule';
import { calendarDate } from './rules/calendar-date';
import { clockTime } from './rules/clock-time';
import { dayWord, overnight } from './rules/day-word';
import { century, decade } from './rules/decade';
import { ago, earlier, inAmount, vagueAgo, yearEarlier } from './rules/distance';
import { counted, vague } from './rules/duration';
import { frequency } from './rules/frequency';
import { isoDate } from './rules/iso-date';
import { monthOfYear } from './rules/month';
import { numericDate } from './rules/numeric-date';
import { half, quarter } from './rules/quarter';
import { future, past, present } from './rules/reference';
import { narrativePeriod, relativePeriod } from './rules/relative-period';
import { season } from './rules/season';
import { weekday } from './rules/weekday';
import { wholePeriod, yearEnd } from './rules/whole-period';
import { year } from './rules/year';

export const RULES: readonly Rule[] = [
  isoDate,
  numericDate,
  calendarDate,
  clockTime,
  quarter,
  half,
  season,
  monthOfYear,
  decade,
  century,
  year,
  weekday,
  dayWord,
  overnight,
  ago,
  vagueAgo,
  earlier,
  yearEarlier,
  inAmount,
  relativePeriod,
  narrativePeriod,
  wholePeriod,
  yearEnd,
  frequency,
  counted,
  vague,
  present,
  past,
  future,
];
