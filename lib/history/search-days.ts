/** The day terms that together cover an inclusive range of days: whole years and months where they fit. */
import { addDays } from '../text/calendar';
import type { Day } from '../text/types';
import { dayTerm } from './terms';

/** Nothing was read before the extension was. */
const FIRST: Day = '2000-01-01';

/** `2016-01-30` … `2016-03-02` → 30 and 31 January, February, 1 and 2 March. */
export function daysCovered(from: Day | undefined, to: Day | undefined, today: Day): number[] {
  const last = to ?? addDays(today, 1);
  const terms: number[] = [];
  for (let day = from && from > FIRST ? from : FIRST; day <= last; ) {
    const year = day.slice(0, 4);
    const month = day.slice(0, 7);
    const nextYear = `${String(Number(year) + 1).padStart(4, '0')}-01-01`;
    const nextMonth = addDays(`${month}-28`, 4).slice(0, 7);
    if (day.endsWith('-01-01') && addDays(nextYear, -1) <= last) {
      terms.push(dayTerm(year));
      day = nextYear;
    } else if (day.endsWith('-01') && addDays(`${nextMonth}-01`, -1) <= last) {
      terms.push(dayTerm(month));
      day = `${nextMonth}-01`;
    } else {
      terms.push(dayTerm(day));
      day = addDays(day, 1);
    }
  }
  return terms;
}
