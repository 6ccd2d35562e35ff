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

/** What can anchor "the next day", "that month": periods at least as fine as the unit. */
export function anchors(unit: Unit): readonly Unit[] | null {
  if (unit === 'day') return ['day'];
  if (unit === 'week' || unit === 'weekend') return ['day', 'week', 'weekend'];
  if (unit === 'month') return ['day', 'week', 'weekend', 'month'];
  return null;
}
