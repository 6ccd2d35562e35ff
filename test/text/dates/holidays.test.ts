import { describe, expect, it } from 'vitest';
import { HOLIDAYS } from '../../../lib/text/dates/data/holidays';
import { holidayIn } from '../../../lib/text/dates/holidays';
import { timexValue } from '../../../lib/text/dates/period';
import { wordMap } from '../../../lib/text/word-list';

const FORMS = wordMap(HOLIDAYS);

function dayOf(name: string, year: number): string | null {
  const day = holidayIn(FORMS.get(name)!, year);
  return day && timexValue(day);
}

describe('days with a name', () => {
  it.each([
    ['easter', 2016, '2016-03-27'],
    ['easter', 2011, '2011-04-24'],
    ['easter', 1818, '1818-03-22'],
    ['good friday', 2024, '2024-03-29'],
    ['whit monday', 2016, '2016-05-16'],
    ['christmas eve', 2015, '2015-12-24'],
    ['thanksgiving', 2015, '2015-11-26'],
    ['memorial day', 2016, '2016-05-30'],
    ['labor day', 2014, '2014-09-01'],
    ['election day', 2016, '2016-11-08'],
    ['election day', 2022, '2022-11-08'],
  ])('%s %i is %s', (name, year, day) => {
    expect(dayOf(name, year)).toBe(day);
  });

  it('has no federal election in odd years', () => {
    expect(dayOf('election day', 2015)).toBeNull();
  });

  it('can tell the day of every one of them', () => {
    for (const name of FORMS.keys()) expect(dayOf(name, 2016)).toMatch(/^201[67]-\d\d-\d\d$/);
  });
});
