/** Sentences of ours with their days in words, as the streams print them: in one English, whatever the machine's. */

import type { Wording } from '../../lib/memory/types';
import { daysInMonth } from '../../lib/text/calendar';
import type { Day } from '../../lib/text/types';

const MONTHS = `January February March April May June July August September October November December`.split(
  ' ',
);

export function worded(wording: Wording): string {
  return wording
    .map((piece) => (typeof piece === 'string' ? piece : formatSpan(piece.from, piece.to)))
    .join('');
}

/**
 * "15 March 2016", "21–27 March 2016", "28 December 2015 – 3 January 2016"; whole months and years as such:
 * "March 2016", "2016".
 *
 * @param from inclusive first day
 * @param to inclusive last day
 */
export function formatSpan(from: Day, to: Day): string {
  const [y1, m1, d1] = partsOf(from);
  const [y2, m2, d2] = partsOf(to);
  if (from === to) return full(y1, m1, d1);
  if (d1 === 1 && d2 === daysInMonth(y2, m2)) {
    if (m1 === 1 && m2 === 12) return y1 === y2 ? `${y1}` : `${y1}–${y2}`;
    if (y1 === y2) return m1 === m2 ? `${name(m1)} ${y1}` : `${name(m1)}–${name(m2)} ${y1}`;
  }
  if (y1 !== y2) return `${full(y1, m1, d1)} – ${full(y2, m2, d2)}`;
  return m1 === m2 ? `${d1}–${full(y2, m2, d2)}` : `${d1} ${name(m1)} – ${full(y2, m2, d2)}`;
}

const name = (month: number) => MONTHS[month - 1] ?? '';
const full = (year: number, month: number, day: number) => `${day} ${name(month)} ${year}`;

function partsOf(day: Day): [year: number, month: number, day: number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
}
