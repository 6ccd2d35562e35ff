/** What a rule answers: a TIMEX3 type and value, and the calendar period it stands for, if any. */
import { dayOf } from '../calendar';
import type { Certainty, Day, TimexType } from '../types';
import { firstDay, lastDay, type Period, timexValue } from './period';

export interface Timex {
  readonly type: TimexType;
  readonly value: string;
  /** First and last period of the calendar span; null for what has none. */
  readonly first: Period | null;
  readonly last: Period | null;
  readonly certainty: Certainty;
}

/** A calendar period: a day, week, month … */
export function date(period: Period, certainty: Certainty = 'stated'): Timex {
  return { type: 'DATE', value: timexValue(period), first: period, last: period, certainty };
}

/** A part of a day (`TMO`, `TNI`) or a clock time (`22:30`) on a day. */
export function time(day: Period, part: string, certainty: Certainty = 'stated'): Timex {
  const suffix = /^\d/.test(part) ? `T${part}` : part;
  return { type: 'TIME', value: `${timexValue(day)}${suffix}`, first: day, last: day, certainty };
}

/** A stretch from one period to another, both included: `2016-03-03/2016-03-07`. */
export function range(first: Period, last: Period, certainty: Certainty = 'stated'): Timex {
  return { type: 'DATE', value: `${timexValue(first)}/${timexValue(last)}`, first, last, certainty };
}

/** A DATE or TIME whose day cannot be told: `PAST_REF`, `XXXX-WXX-2`, `T22:30`. */
export function unresolved(value: string, type: TimexType = 'DATE'): Timex {
  return { type, value, first: null, last: null, certainty: 'stated' };
}

/** A length of time from its TIMEX3 amount and unit: 3, `D` → `P3D`; `X` for a vague amount. */
export function duration(amount: number | 'X', unit: string): Timex {
  return unresolved(durationValue(amount, unit), 'DURATION');
}

/** A time that comes again: `P1D` daily, `XXXX-WXX-1` on Mondays. */
export function set(value: string): Timex {
  return unresolved(value, 'SET');
}

/** Years and days that TIMEX3 has no letter for: a decade is ten years, a fortnight two weeks. */
const PLAIN: Readonly<Record<string, readonly [number, string]>> = {
  E: [10, 'Y'],
  C: [100, 'Y'],
  F: [2, 'W'],
  WE: [2, 'D'],
};
const BROKEN: Readonly<Record<string, readonly [number, string]>> = {
  Y: [12, 'M'],
  TH: [60, 'TM'],
  TM: [60, 'TS'],
  W: [7, 'D'],
  D: [24, 'TH'],
};

export function durationValue(amount: number | 'X', unit: string): string {
  if (amount === 'X') return unit[0] === 'T' ? `PTX${unit.slice(1)}` : `PX${unit === 'WE' ? 'W' : unit}`;
  const plain = PLAIN[unit];
  if (plain) return durationValue(amount * plain[0], plain[1]);
  const whole = Math.floor(amount);
  const part = amount - whole;
  const head = whole > 0 ? `${whole}${unit.at(-1)}` : '';
  const small = part > 0 ? BROKEN[unit] : undefined;
  const tail = small ? `${Math.round(part * small[0])}${small[1].at(-1)}` : '';
  const timed = unit[0] === 'T' || small?.[1][0] === 'T';
  if (!timed) return `P${head}${tail}`;
  return unit[0] === 'T' ? `PT${head}${tail}` : `P${head}T${tail}`;
}

export function firstDayOf(timex: Timex): Day | null {
  return timex.first && dayOf(firstDay(timex.first));
}

export function lastDayOf(timex: Timex): Day | null {
  return timex.last && dayOf(lastDay(timex.last));
}
