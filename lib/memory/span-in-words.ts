/** Days in words, as a newspaper writes them; English, like the articles. */
import { dayOf } from '../text/calendar';
import type { DaySpan } from './detail';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** "12 December 2018", "14–20 December 2015", "28 May – 3 June 2016", "30 December 2015 – 2 January 2016". */
export function spanInWords({ from, to }: DaySpan): string {
  const a = parts(from);
  const b = parts(to);
  if (a.year !== b.year) return `${day(a)} ${a.year} – ${day(b)} ${b.year}`;
  if (a.month !== b.month) return `${day(a)} – ${day(b)} ${a.year}`;
  return a.date === b.date ? `${day(a)} ${a.year}` : `${a.date}–${day(b)} ${a.year}`;
}

interface Parts {
  readonly year: string;
  readonly month: number;
  readonly date: number;
}

function parts(number: number): Parts {
  const [year = '', month, date] = dayOf(number).split('-');
  return { year, month: Number(month), date: Number(date) };
}

function day({ date, month }: Parts): string {
  return `${date} ${MONTHS[month - 1] ?? ''}`;
}
