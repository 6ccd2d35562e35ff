import { describe, expect, it } from 'vitest';
import { dayInAddress, parseDate, visibleDate } from '../../lib/page/parse-date';

describe('a machine-written date', () => {
  it.each([
    ['2024-03-04T09:15:00+01:00', '2024-03-04T09:15:00+01:00'],
    ['2024-03-04T09:15:00.000Z', '2024-03-04T09:15:00Z'],
    ['2024-03-04 09:15:00 -0500', '2024-03-04T09:15:00-05:00'],
    ['2024-03-04T9:15Z', '2024-03-04T09:15:00Z'],
    ['2024-03-04T09:15:00', '2024-03-04'],
    ['2024-03-04', '2024-03-04'],
    ['20240304', '2024-03-04'],
    ['Mon Mar 04 12:45:00 EDT 2024', '2024-03-04'],
    ['Mon, 04 Mar 2024 09:15:00 GMT', '2024-03-04'],
    ['1709543700', '2024-03-04T09:15:00Z'],
    [1709543700000, '2024-03-04T09:15:00Z'],
    [['2024-03-04'], '2024-03-04'],
  ])('%s is read as %s', (value, expected) => {
    expect(parseDate(value)).toBe(expected);
  });

  it.each(['2024-13-04', '2024-02-30', '1024-03-04', 'yesterday', '', null, undefined, {}, Number.NaN, 12])(
    '%s is none',
    (value) => {
      expect(parseDate(value)).toBeNull();
    },
  );
});

describe('a printed date', () => {
  it.each([
    ['Published March 4, 2024 at 9.15am', '2024-03-04'],
    ['4 March 2024', '2024-03-04'],
    ['Monday 4th of March, 2024', '2024-03-04'],
    ['Sept. 4, 2023', '2023-09-04'],
    ['04-Mar-2024', '2024-03-04'],
    ['2024/03/04', '2024-03-04'],
    ['3/4/2024', '2024-03-04'],
    ['24/3/2024', '2024-03-24'],
    ['4.3.2024', '2024-03-04'],
    ['Montag, 4. März 2024', '2024-03-04'],
    ['Publié le 4 mars 2024 à 10h15', '2024-03-04'],
    ['4 de marzo de 2024', '2024-03-04'],
    ['4 augusti 2024', '2024-08-04'],
    ['Updated 5 March 2024, first published March 4, 2024', '2024-03-05'],
  ])('%s is read as %s', (line, expected) => {
    expect(visibleDate(line)).toBe(expected);
  });

  it('in figures alone is read as its readers would', () => {
    expect(visibleDate('3/4/2024', true)).toBe('2024-04-03');
    expect(visibleDate('3/24/2024', true)).toBe('2024-03-24');
  });

  it.each(['4 March', '4 boats 2024', 'in 2024', 'March of the islanders', '10:15 to 12:05', '1,234,567'])(
    '%s is none',
    (line) => {
      expect(visibleDate(line)).toBeNull();
    },
  );
});

describe('a day in an address', () => {
  it.each([
    ['/2024/03/04/night-boat', '2024-03-04'],
    ['/news/2024-03-04-night-boat', '2024-03-04'],
    ['/news/20240304/night-boat', '2024-03-04'],
    ['/2024/mar/04/night-boat', '2024-03-04'],
    ['/2024/3/4/night-boat', '2024-03-04'],
  ])('%s names %s', (path, expected) => {
    expect(dayInAddress(path)).toBe(expected);
  });

  it.each(['/2024/03/night-boat', '/news/1234567', '/2024/13/44/x', '/night-boat-2024'])(
    '%s names none',
    (path) => {
      expect(dayInAddress(path)).toBeNull();
    },
  );
});
