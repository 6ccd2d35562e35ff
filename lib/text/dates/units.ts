/** TIMEX3 letters of units of time that are calendar periods. */
import type { Unit } from './period';

export const UNITS: Readonly<Record<string, Unit>> = {
  D: 'day',
  W: 'week',
  WE: 'weekend',
  M: 'month',
  Q: 'quarter',
  Y: 'year',
  E: 'decade',
  C: 'century',
};
