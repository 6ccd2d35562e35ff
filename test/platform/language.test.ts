import { describe, expect, it } from 'vitest';
import { createLanguage } from '../../lib/platform/language';
import { messageOf } from '../components/reader';

const BRITISH = createLanguage(messageOf, 'en-GB', 'UTC');
const AMERICAN = createLanguage(messageOf, 'en-US', 'America/Los_Angeles');
const GERMAN = createLanguage(messageOf, 'de', 'Europe/Berlin');

describe('a day', () => {
  it.each([
    ['2016-03-15', '15 March 2016'],
    ['2016-03-15T23:30:00-08:00', '15 March 2016'],
    ['0987-01-02', '2 January 987'],
    ['soon', 'soon'],
    ['2016-13-45', '2016-13-45'],
    ['\u202eeslaf', 'eslaf'],
  ])('%s is %s', (day, words) => {
    expect(BRITISH.day(day)).toBe(words);
  });

  it('is worded as the reader words it', () => {
    expect([AMERICAN.day('2016-03-15'), GERMAN.day('2016-03-15', 'short')]).toEqual([
      'March 15, 2016',
      '15. März 2016',
    ]);
  });
});

it('puts the days of a sentence into the locale’s words', () => {
  const wording = [
    'planned for ',
    { from: '2016-02-01', to: '2016-02-29' },
    ', not for ',
    { from: '2016-03-02', to: '2016-03-02' },
  ];
  expect(BRITISH.worded(wording)).toBe('planned for February 2016, not for 2 March 2016');
});

describe('a span of days', () => {
  it.each([
    ['2016-03-15', '2016-03-15', '15 March 2016'],
    ['2016-03-21', '2016-03-27', '21–27 March 2016'],
    ['2016-03-28', '2016-04-03', '28 March – 3 April 2016'],
    ['2015-12-28', '2016-12-03', '28 December 2015 – 3 December 2016'],
    ['2016-02-01', '2016-02-29', 'February 2016'],
    ['2015-02-01', '2015-02-28', 'February 2015'],
    ['2016-01-01', '2016-12-31', '2016'],
    ['1990-01-01', '1999-12-31', '1 January 1990 – 31 December 1999'],
    ['2016-03-27', '2016-03-21', '27 March 2016'],
    ['x', 'y', 'x – y'],
  ])('%s to %s is %s', (from, to, words) => {
    expect(BRITISH.span(from, to).replace(/\u2009/g, ' ')).toBe(words);
  });
});

describe('a moment', () => {
  const evening = Date.UTC(2016, 2, 15, 23, 30);

  it('falls on the day it is where the reader is', () => {
    expect([BRITISH.dayOf(evening), AMERICAN.dayOf(evening), GERMAN.dayOf(evening)]).toEqual([
      '2016-03-15',
      '2016-03-15',
      '2016-03-16',
    ]);
  });

  it.each([
    [0, 'today'],
    [1, 'yesterday'],
    [6, '6 days ago'],
    [7, '8 Mar 2016'],
    [-2, '17 Mar 2016'],
  ])('%i days ago is %s', (days, words) => {
    expect(BRITISH.ago(evening - days * 86_400_000, evening)).toBe(words);
  });
});

describe('a message', () => {
  it('takes the plural of its number, in the digits of the reader', () => {
    expect([0, 1, 1234].map((count) => BRITISH.plural('found', count))).toEqual([
      '0 articles',
      '1 article',
      '1,234 articles',
    ]);
  });

  it('falls back to the general plural where a language asks for one the messages do not have', () => {
    const polish = createLanguage(messageOf, 'pl', 'UTC');
    expect(polish.plural('found', 3)).toBe('3 articles');
  });

  it('lists, counts units and bytes', () => {
    expect(BRITISH.list(['a', 'b', 'c'])).toBe('a, b and c');
    expect(BRITISH.unit(2, 'year')).toBe('2 years');
    expect([812_544, 1_400_000, 2.5e9].map(BRITISH.bytes)).toEqual(['813 kB', '1.4 MB', '2.5 GB']);
  });

  it('is English where the browser names no language', () => {
    expect(createLanguage(messageOf, 'not a tag', 'UTC').locale).toBe('en');
  });
});
