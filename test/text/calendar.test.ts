import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  dayNumber,
  dayOf,
  daysBetween,
  daysInMonth,
  isDay,
  isoWeek,
  makeDay,
  monday,
  weekday,
} from '../../lib/text/calendar';

describe('calendar', () => {
  it.each([
    ['2016-03-15', 2, '2016-03-14', '2016-W11'],
    ['2016-01-03', 7, '2015-12-28', '2015-W53'],
    ['2018-12-31', 1, '2018-12-31', '2019-W01'],
    ['2000-02-29', 2, '2000-02-28', '2000-W09'],
    ['1969-12-31', 3, '1969-12-29', '1970-W01'],
    ['1899-12-31', 7, '1899-12-25', '1899-W52'],
  ])('%s is weekday %i of the week from %s, %s', (day, number, first, week) => {
    expect([weekday(day), monday(day), isoWeek(day)]).toEqual([number, first, week]);
  });

  it.each([
    [1900, 2, 28],
    [2000, 2, 29],
    [2015, 2, 28],
    [2016, 2, 29],
    [2016, 4, 30],
    [2016, 12, 31],
  ])('%i-%i has %i days', (year, month, days) => {
    expect(daysInMonth(year, month)).toBe(days);
  });

  it.each(['2016-02-30', '2016-13-01', '2016-00-10', '16-03-15', '2016-3-15', '', '2016-03-15T09:00'])(
    '%s is no day',
    (day) => {
      expect(isDay(day)).toBe(false);
    },
  );

  it('goes from days to numbers and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -300_000, max: 300_000 }), (number) => {
        expect(dayNumber(dayOf(number))).toBe(number);
        expect(isDay(dayOf(number))).toBe(true);
      }),
    );
  });

  it('counts days between', () => {
    expect(daysBetween('2016-02-28', '2016-03-01')).toBe(2);
    expect(addDays('2016-03-01', -1)).toBe('2016-02-29');
    expect(makeDay(476, 9, 4)).toBe('0476-09-04');
  });
});
